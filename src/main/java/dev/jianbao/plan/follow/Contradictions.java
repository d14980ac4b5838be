package dev.jianbao.plan.follow;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.Period;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.Report;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.text.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What reports, deadlines and readings of one plan say against each other. */
public final class Contradictions {
    /** Enough known keys to find the one that was meant. */
    private static final int OFFERED = 500;

    private final Following following;
    private final ActionPlan plan;
    private final Diagnostics diagnostics;
    private final Map<String, Indicator> indicators = new TreeMap<>();

    private Contradictions(Following following, Diagnostics diagnostics) {
        this.following = following;
        this.plan = following.plan();
        this.diagnostics = diagnostics;
        plan.indicators().forEach(each -> indicators.put(each.id(), each));
    }

    /** Reports all of them. */
    public static void report(Following following, Diagnostics diagnostics) {
        Contradictions run = new Contradictions(following, diagnostics);
        following.positions().forEach(run::position);
        run.plan.reports().forEach(run::report);
        run.names();
        following.histories().forEach(run::history);
    }

    private void position(Position position) {
        StatusRule rule = new StatusRule(plan, position.measure());
        position.measure().status().ifPresent(stated -> {
            boolean agrees = position.is(stated.value());
            if (!agrees) {
                contradiction(position, rule, stated, plan.asOf(), position.status());
            }
        });
        Step before = null;
        for (Step step : position.steps()) {
            Located<MeasureStatus> said = step.entry().status();
            Optional<MeasureStatus> right = rule.derive(Optional.of(said.value()), step.date());
            if (!right.equals(Optional.of(said.value()))) {
                contradiction(position, rule, said, step.date(), right);
            }
            percent(position, step);
            if (before != null) {
                backwards(position, before, step);
            }
            before = step;
        }
        if (position.basis() == Position.Basis.DEADLINE) {
            SourceRange place = position.measure().range();
            diagnostics.report(Code.MEASURE_OVERDUE, place, position.measure().key(), rule.deadlineText(), plan.asOf());
        }
    }

    private void contradiction(
            Position position,
            StatusRule rule,
            Located<MeasureStatus> said,
            LocalDate day,
            Optional<MeasureStatus> right) {
        diagnostics.report(
                Code.STATUS_CONTRADICTS,
                said.range(),
                position.measure().key(),
                Scalar.word(said.value()),
                rule.deadlineText(),
                day,
                right.map(Scalar::word).orElse("?"));
    }

    private void percent(Position position, Step step) {
        if (step.entry().percent().isEmpty()) {
            return;
        }
        int percent = step.entry().percent().getAsInt();
        MeasureStatus status = step.entry().status().value();
        boolean wrong = switch (status) {
            case DONE -> percent < 100;
            case NOT_STARTED -> percent > 0;
            case ON_TRACK, AT_RISK, OVERDUE -> percent == 100;
            case WITHDRAWN -> false;
        };
        if (wrong) {
            diagnostics.report(
                    Code.PERCENT_CONTRADICTS,
                    step.entry().status().range(),
                    position.measure().key(),
                    Scalar.word(status),
                    percent);
        }
    }

    private void backwards(Position position, Step before, Step step) {
        MeasureStatus from = before.entry().status().value();
        MeasureStatus to = step.entry().status().value();
        boolean less =
                step.entry().percent().orElse(100) < before.entry().percent().orElse(0)
                        && step.entry().percent().isPresent();
        String key = position.measure().key();
        SourceRange place = step.entry().measure().range();
        if (before.date().equals(step.date())) {
            diagnostics.report(Code.MEASURE_REPORTED_TWICE, place, key, step.date());
        } else if (rank(to) < rank(from) || (from.isFinal() && to != from)) {
            diagnostics.report(
                    Code.PROGRESS_BACKWARDS,
                    place,
                    key,
                    before.date(),
                    Scalar.word(from),
                    step.date(),
                    Scalar.word(to));
        } else if (less) {
            String was = before.entry().percent().getAsInt() + "%";
            String is = step.entry().percent().getAsInt() + "%";
            diagnostics.report(Code.PROGRESS_BACKWARDS, place, key, before.date(), was, step.date(), is);
        }
    }

    private static int rank(MeasureStatus status) {
        return switch (status) {
            case NOT_STARTED -> 0;
            case ON_TRACK, AT_RISK, OVERDUE -> 1;
            case DONE, WITHDRAWN -> 2;
        };
    }

    private void report(Report report) {
        LocalDate day = report.date().value();
        if (day.isAfter(plan.asOf())) {
            diagnostics.report(Code.REPORT_AFTER_AS_OF, report.date().range(), day, plan.asOf());
        }
        LocalDate begun = begun();
        if (day.isBefore(begun)) {
            diagnostics.report(Code.REPORT_BEFORE_PLAN, report.date().range(), day, begun);
        }
        for (Report.Entry entry : report.entries()) {
            Located<String> key = entry.measure();
            if (following.position(key.value()).isEmpty()) {
                unknownMeasure(key);
            }
        }
    }

    /** The first day that the document itself bears; the start of its period where it bears none. */
    private LocalDate begun() {
        return Stream.of(
                        plan.particulars().drawnUp().value(),
                        plan.particulars().date().value(),
                        plan.particulars().printed())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(plan.period().value().start());
    }

    private void names() {
        plan.measures()
                .all()
                .forEach(measure -> measure.indicators().stream()
                        .filter(each -> !indicators.containsKey(each.value()))
                        .forEach(each ->
                                diagnostics.add(Diagnostic.of(Code.UNKNOWN_INDICATOR, each.range(), each.value())
                                        .withNearest(Nearest.of(each.value(), indicators.keySet())))));
        plan.projects()
                .ifPresent(table -> table.projects().stream()
                        .flatMap(each -> each.measures().stream())
                        .filter(key -> following.position(key.value()).isEmpty())
                        .forEach(this::unknownMeasure));
    }

    private void unknownMeasure(Located<String> key) {
        Collection<String> known = following.positions().stream()
                .limit(OFFERED)
                .map(each -> each.measure().key())
                .toList();
        diagnostics.add(Diagnostic.of(Code.UNKNOWN_MEASURE, key.range(), key.value())
                .withNearest(Nearest.of(key.value(), known)));
    }

    private void history(History history) {
        Indicator indicator = history.indicator();
        inOrder(indicator, indicator.readings());
        Set<Period> dates = new HashSet<>();
        for (Reading reading : history.readings()) {
            Period date = reading.date().value();
            if (date.start().isAfter(plan.asOf())) {
                SourceRange place = reading.date().range();
                diagnostics.report(Code.READING_AFTER_AS_OF, place, indicator.name(), date, plan.asOf());
            }
            if (!dates.add(date) && !indicator.readings().contains(reading)) {
                diagnostics.report(Code.READING_OUT_OF_ORDER, reading.date().range(), indicator.name(), date, date);
            }
        }
    }

    private void inOrder(Indicator indicator, List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            Period before = readings.get(i - 1).date().value();
            Period date = readings.get(i).date().value();
            if (!date.end().isAfter(before.end())) {
                SourceRange place = readings.get(i).date().range();
                diagnostics.report(Code.READING_OUT_OF_ORDER, place, indicator.name(), date, before);
            }
        }
    }
}
