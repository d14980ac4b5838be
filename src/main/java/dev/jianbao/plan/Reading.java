package dev.jianbao.plan;

import dev.jianbao.entity.Period;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.source.Located;
import java.util.Optional;

/**
 * One value of an indicator at a time.
 *
 * @param indicator whose it is
 * @param date of what day, month or year
 * @param value the figure
 * @param source where it is taken from, in words
 */
public record Reading(Located<String> indicator, Located<Period> date, Cell value, Optional<String> source) {}
