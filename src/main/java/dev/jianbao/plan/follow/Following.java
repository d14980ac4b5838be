package dev.jianbao.plan.follow;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where all measures and indicators of a plan stand, as of the day that the plan's record speaks of. */
public final class Following {
    private final ActionPlan plan;
    private final Map<String, Position> positions;
    private final List<Position> ordered;
    private final List<History> histories;

    private Following(ActionPlan plan, Map<String, Position> positions, List<History> histories) {
        this.plan = plan;
        this.positions = positions;
        this.ordered = List.copyOf(positions.values());
        this.histories = List.copyOf(histories);
    }

    public static Following of(ActionPlan plan) {
        Map<String, List<Step>> steps = new HashMap<>();
        Map<String, List<Reading>> readings = new HashMap<>();
        for (Report report : plan.reports()) {
            for (Report.Entry entry : report.entries()) {
                steps.computeIfAbsent(entry.measure().value(), any -> new ArrayList<>())
                        .add(new Step(report.date().value(), entry, report.path()));
            }
            report.readings()
                    .forEach(each -> readings.computeIfAbsent(each.indicator().value(), any -> new ArrayList<>())
                            .add(each));
        }
        Map<String, Position> positions = new LinkedHashMap<>();
        for (MeasureGroup group : plan.measures().groups()) {
            for (Measure measure : group.measures()) {
                List<Step> reported = steps.getOrDefault(measure.key(), List.of());
                positions.putIfAbsent(measure.key(), position(plan, group, measure, reported));
            }
        }
        List<History> histories = plan.indicators().stream()
                .map(each -> history(each, readings.getOrDefault(each.id(), List.of())))
                .toList();
        return new Following(plan, positions, histories);
    }

    private static Position position(ActionPlan plan, MeasureGroup group, Measure measure, List<Step> steps) {
        StatusRule rule = new StatusRule(plan, measure);
        Optional<MeasureStatus> reported = steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).entry().status().value());
        Optional<MeasureStatus> said = reported.or(() -> measure.status().map(each -> each.value()));
        Optional<MeasureStatus> status = rule.derive(said, plan.asOf());
        Position.Basis basis = rule.basis(said, reported.isPresent());
        long overdue = status.filter(MeasureStatus.OVERDUE::equals).isPresent() ? rule.daysPast(plan.asOf()) : 0;
        return new Position(measure, group, status, basis, overdue, steps);
    }

    private static History history(Indicator indicator, List<Reading> reported) {
        List<Reading> readings = new ArrayList<>(indicator.readings());
        readings.addAll(reported);
        readings.sort(Comparator.comparing((Reading each) -> each.date().value().end())
                .thenComparing(each -> each.date().value().start()));
        History history = new History(indicator, readings, Optional.empty());
        Optional<Quantity> latest =
                history.latest().flatMap(each -> each.value().quantity());
        Optional<Quantity> target = indicator.target().flatMap(each -> each.quantity());
        return latest.isEmpty() || target.isEmpty()
                ? history
                : new History(indicator, readings, Optional.of(reaches(indicator, latest.get(), target.get())));
    }

    private static boolean reaches(Indicator indicator, Quantity value, Quantity target) {
        int difference = value.base().compareTo(target.base());
        return switch (indicator.direction()) {
            case AT_LEAST -> difference >= 0;
            case AT_MOST -> difference <= 0;
            case EXACTLY -> target.states(value.base());
        };
    }

    public ActionPlan plan() {
        return plan;
    }

    /** The day that the record speaks of. */
    public LocalDate asOf() {
        return plan.asOf();
    }

    /** All measures, in order. */
    public List<Position> positions() {
        return ordered;
    }

    /** Where the measure of a key stands. */
    public Optional<Position> position(String key) {
        return Optional.ofNullable(positions.get(key));
    }

    /** How many measures have each status; those without any are left out. */
    public Map<MeasureStatus, Integer> counts() {
        Map<MeasureStatus, Integer> counts = new EnumMap<>(MeasureStatus.class);
        positions.values().forEach(each -> each.status().ifPresent(status -> counts.merge(status, 1, Integer::sum)));
        return counts;
    }

    /** The readings of the indicator of an id. */
    public Optional<History> history(String indicator) {
        return histories.stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst();
    }

    /** The indicators with their readings, in the order of the plan. */
    public List<History> histories() {
        return histories;
    }
}
