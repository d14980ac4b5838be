package dev.jianbao.plan;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The measures of a plan.
 *
 * @param numbering how they are counted
 * @param groups in order
 * @param lost numbers of measures of which nothing else is known
 * @param declared how many measures the plan says there are
 */
public record Measures(
        MeasureNumbering numbering,
        List<MeasureGroup> groups,
        List<Integer> lost,
        Optional<Located<Quantity>> declared) {
    /** A plan without any. */
    public static final Measures NONE = new Measures(MeasureNumbering.PLAN, List.of(), List.of(), Optional.empty());

    public Measures {
        groups = List.copyOf(groups);
        lost = List.copyOf(lost);
    }

    /** Whether there is none, not even a lost one. */
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.measures().isEmpty()) && lost.isEmpty();
    }

    /** All measures, in order. */
    public Stream<Measure> all() {
        return groups.stream().flatMap(group -> group.measures().stream());
    }
}
