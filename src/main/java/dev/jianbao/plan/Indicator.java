package dev.jianbao.plan;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Stated;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.table.Cell;
import java.util.List;
import java.util.Optional;

/**
 * What is tracked, and what it is to reach.
 *
 * @param id what measures and reports call it
 * @param name in words
 * @param unit what its figures are in; {@link Unit#NONE} for a target in words
 * @param nature whether it binds, if stated
 * @param direction which way is good
 * @param baseline where it started, if stated
 * @param target the figure to be reached; empty for one in words
 * @param statement the target in words
 * @param year by when
 * @param readings as the file of indicators lists them
 * @param range where it is written
 */
public record Indicator(
        String id,
        String name,
        Unit unit,
        Optional<Nature> nature,
        Direction direction,
        Optional<Baseline> baseline,
        Optional<Cell> target,
        Optional<String> statement,
        Stated<Period> year,
        List<Reading> readings,
        SourceRange range) {
    public Indicator {
        readings = List.copyOf(readings);
    }

    /** How firm a target is. */
    public enum Nature {
        /** 约束性 */
        BINDING,
        /** 预期性 */
        EXPECTED
    }

    /** Which way is good. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }

    /**
     * Where an indicator started.
     *
     * @param value the figure, or that it is lost
     * @param year when that was, if stated
     */
    public record Baseline(Cell value, Optional<Period> year) {}
}
