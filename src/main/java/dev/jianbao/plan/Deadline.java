package dev.jianbao.plan;

import dev.jianbao.entity.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a measure is to be done.
 *
 * @param kind what is known of it
 * @param period the day, month or year at whose end it is due; there for {@link Kind#DATED} alone
 * @param own whether the measure itself states it, and not its group or the plan
 */
public record Deadline(Kind kind, Optional<Period> period, boolean own) {
    /** What is known of a deadline. */
    public enum Kind {
        DATED,
        /** 长期: to be kept up without end. */
        ONGOING,
        LOST
    }

    public Deadline {
        if (period.isPresent() != (kind == Kind.DATED)) {
            throw new IllegalArgumentException("a deadline without its day, or a day without a deadline: " + kind);
        }
    }

    public static Deadline of(Period period, boolean own) {
        return new Deadline(Kind.DATED, Optional.of(period), own);
    }

    /** The same, as one that a measure takes over from its group. */
    public Deadline inherited() {
        return new Deadline(kind, period, false);
    }

    /** The last day on which it is not yet past. */
    public Optional<LocalDate> last() {
        return period.map(Period::end);
    }

    public boolean isPast(LocalDate day) {
        return last().filter(day::isAfter).isPresent();
    }
}
