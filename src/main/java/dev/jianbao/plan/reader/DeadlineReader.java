package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Period;
import dev.jianbao.plan.Deadline;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.Optional;

/** Reads deadlines, and takes them over from group and plan where a measure states none. */
record DeadlineReader(Located<Period> plan, Diagnostics diagnostics) {
    private static final String ONGOING = "ongoing";

    /** The deadline of a group or measure, or the one it takes over. */
    Located<Deadline> read(Fields fields, Located<Deadline> inherited) {
        Scalar<Deadline> deadline = (written, any) -> deadline(written);
        return fields.get("deadline", deadline)
                .orElseGet(() -> new Located<>(inherited.value().inherited(), inherited.range()));
    }

    /** The end of the plan, for want of another. */
    Located<Deadline> end() {
        return plan.map(period -> Deadline.of(Period.of(period.end()), false));
    }

    private Optional<Deadline> deadline(Located<String> written) {
        String text = written.value();
        if (CellReader.isLost(text)) {
            return Optional.of(new Deadline(Deadline.Kind.LOST, Optional.empty(), true));
        }
        if (text.equals(ONGOING)) {
            return Optional.of(new Deadline(Deadline.Kind.ONGOING, Optional.empty(), true));
        }
        Optional<Period> period = Period.parse(text).filter(each -> !text.contains("/"));
        if (period.isEmpty()) {
            diagnostics.report(Code.NOT_A_DEADLINE, written.range(), text);
            return Optional.empty();
        }
        boolean outside = period.get().end().isAfter(plan.value().end())
                || period.get().end().isBefore(plan.value().start());
        if (outside) {
            diagnostics.report(Code.DEADLINE_OUTSIDE_PERIOD, written.range(), text, plan.value());
        }
        return Optional.of(Deadline.of(period.get(), true));
    }
}
