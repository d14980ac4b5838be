package dev.jianbao.plan.follow;

import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.MeasureStatus;
import java.util.List;
import java.util.Optional;

/**
 * Where one measure stands.
 *
 * @param measure the measure
 * @param group it stands in
 * @param status derived; empty where nobody said anything and no deadline is past, which is not the same as not started
 * @param basis what the status rests on
 * @param daysOverdue how many days the deadline is past; 0 unless overdue
 * @param steps what was reported, in order of time
 */
public record Position(
        Measure measure,
        MeasureGroup group,
        Optional<MeasureStatus> status,
        Basis basis,
        long daysOverdue,
        List<Step> steps) {
    public Position {
        steps = List.copyOf(steps);
    }

    /** The latest report, if there is any. */
    public Optional<Step> latest() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    public boolean is(MeasureStatus sought) {
        return status.filter(sought::equals).isPresent();
    }

    /** What a status rests on. */
    public enum Basis {
        /** The latest report says so. */
        REPORT,
        /** The plan itself says so. */
        PLAN,
        /** The deadline is past, and nobody said that it is done. */
        DEADLINE,
        /** The plan has not begun. */
        NOT_BEGUN,
        /** Nothing: nobody said anything. */
        NONE
    }
}
