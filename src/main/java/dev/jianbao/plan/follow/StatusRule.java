package dev.jianbao.plan.follow;

import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the status of a measure must be, by what was said of it and its deadline. */
record StatusRule(ActionPlan plan, Measure measure) {
    private Deadline deadline() {
        return measure.deadline().value();
    }

    /** The status on a day on which this was the last thing said. */
    Optional<MeasureStatus> derive(Optional<MeasureStatus> said, LocalDate day) {
        if (said.filter(MeasureStatus::isFinal).isPresent()) {
            return said;
        }
        if (deadline().isPast(day)) {
            return Optional.of(MeasureStatus.OVERDUE);
        }
        if (said.isPresent()) {
            return Optional.of(notPast(said.get()));
        }
        return day.isBefore(plan.period().value().start()) ? Optional.of(MeasureStatus.NOT_STARTED) : Optional.empty();
    }

    /** Overdue before the deadline is at risk; where the deadline is lost, nobody can contradict. */
    private MeasureStatus notPast(MeasureStatus said) {
        boolean tooEarly = said == MeasureStatus.OVERDUE && deadline().kind() != Deadline.Kind.LOST;
        return tooEarly ? MeasureStatus.AT_RISK : said;
    }

    Position.Basis basis(Optional<MeasureStatus> said, boolean reported) {
        boolean done = said.filter(MeasureStatus::isFinal).isPresent();
        if (!done && deadline().isPast(plan.asOf())) {
            return Position.Basis.DEADLINE;
        }
        if (said.isPresent()) {
            return reported ? Position.Basis.REPORT : Position.Basis.PLAN;
        }
        return plan.asOf().isBefore(plan.period().value().start()) ? Position.Basis.NOT_BEGUN : Position.Basis.NONE;
    }

    /** How many days the deadline was past on a day. */
    long daysPast(LocalDate day) {
        return deadline()
                .last()
                .map(last -> Math.max(0, ChronoUnit.DAYS.between(last, day)))
                .orElse(0L);
    }

    /** The deadline in words. */
    String deadlineText() {
        return switch (deadline().kind()) {
            case DATED -> deadline().period().map(Object::toString).orElse("");
            case ONGOING -> "ongoing";
            case LOST -> "?";
        };
    }
}
