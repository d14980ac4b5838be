package dev.jianbao.plan;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * Measures under one heading.
 *
 * @param id the author's, or its ordinal
 * @param ordinal its place, from 1
 * @param name as printed, without an enumerator
 * @param declared how many measures it is said to have
 * @param measures in order
 * @param range where it is written
 */
public record MeasureGroup(
        String id,
        int ordinal,
        String name,
        Optional<Located<Quantity>> declared,
        List<Measure> measures,
        SourceRange range) {
    public MeasureGroup {
        measures = List.copyOf(measures);
    }
}
