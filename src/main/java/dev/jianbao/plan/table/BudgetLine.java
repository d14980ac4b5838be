package dev.jianbao.plan.table;

import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;

/**
 * One line of the budget.
 *
 * @param ordinal its place, from 1
 * @param name what the money is called
 * @param content what it is for
 * @param amount how much
 * @param source where it comes from, if the table says
 * @param period when it is spent, if the table says
 * @param range the row in the file
 */
public record BudgetLine(
        int ordinal,
        Cell name,
        Cell content,
        Cell amount,
        Optional<Cell> source,
        Optional<Cell> period,
        SourceRange range) {}
