package dev.jianbao.render.html.compose.plan;

import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.quantity.Exact;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Indicator.Baseline;
import dev.jianbao.plan.Indicator.Direction;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.follow.History;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.BarView;
import dev.jianbao.render.html.view.part.plan.BarView.Span;
import dev.jianbao.render.html.view.part.plan.TargetView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes the targets of a plan as a ladder of bars. Each bar has a scale of its own, since units differ. */
final class Targets {
    private static final Exact WIDTH = Exact.of(1000);
    private static final Exact HUNDRED = Exact.of(100);

    private final Sheet sheet;
    private final Words words;
    private final EntityId plan;

    Targets(Sheet sheet, EntityId plan) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.plan = plan;
    }

    TargetView target(History history) {
        Indicator indicator = history.indicator();
        LinkView name = LinkView.to(sheet.way(PlanPages.indicators(plan), anchor(indicator)), indicator.name());
        boolean lost = indicator.target().filter(Cell::isLost).isPresent();
        return new TargetView(name, bar(history), value(indicator), lost, year(indicator), notes(history));
    }

    static String anchor(Indicator indicator) {
        return "indicator-" + indicator.id();
    }

    /** The target in figures or in words; a limit says that it is one. */
    String value(Indicator indicator) {
        Optional<Quantity> figure = indicator.target().flatMap(Cell::quantity);
        return figure.map(value ->
                        indicator.direction() == Direction.AT_MOST ? words.say("atMost", value) : value.toString())
                .or(indicator::statement)
                .orElseGet(() -> words.say("lost"));
    }

    String year(Indicator indicator) {
        return indicator.year().value().map(this::time).orElseGet(() -> words.say("yearLost"));
    }

    String time(Period period) {
        return sheet.desk().dates().period(period, 0).stream()
                .map(DateView::text)
                .collect(Collectors.joining(words.say("dash")));
    }

    private List<String> notes(History history) {
        Indicator indicator = history.indicator();
        List<String> notes = new ArrayList<>();
        indicator.baseline().ifPresent(baseline -> {
            String value = figure(baseline.value());
            notes.add(baseline.year()
                    .map(year -> words.say("baselineOf", time(year), value))
                    .orElseGet(() -> words.say("baseline", value)));
        });
        history.latest()
                .ifPresent(reading -> notes.add(
                        words.say(reached(history), time(reading.date().value()), figure(reading.value()))));
        return notes;
    }

    private static String reached(History history) {
        return history.reached()
                .map(reached -> reached ? "readingReached" : "readingShort")
                .orElse("reading");
    }

    /** A figure with its unit, or that it is lost. */
    String figure(Cell cell) {
        return cell.quantity().map(Quantity::toString).orElseGet(() -> cell.isLost() ? words.say("lost") : cell.text());
    }

    private Optional<BarView> bar(History history) {
        Indicator indicator = history.indicator();
        if (indicator.statement().isPresent()) {
            return Optional.empty();
        }
        Optional<Exact> goal = indicator.target().flatMap(Cell::quantity).map(Quantity::base);
        Optional<Exact> known = history.latest()
                .map(Reading::value)
                .or(() -> indicator.baseline().map(Baseline::value))
                .flatMap(Cell::quantity)
                .map(Quantity::base);
        Scale scale = Scale.of(indicator.unit(), goal, known);
        String spoken = indicator.name()
                + words.say("clause")
                + words.say("targetOf", year(indicator), value(indicator))
                + notes(history).stream()
                        .map(note -> words.say("clause") + note)
                        .collect(Collectors.joining());
        return Optional.of(new BarView(spoken, goal.map(scale::span), known.map(scale::span), goal.map(scale::at)));
    }

    /**
     * From the least to the most that a bar has to show; zero is always on it.
     *
     * @param least at the left end
     * @param width of the whole, never zero
     */
    private record Scale(Exact least, Exact width) {
        static Scale of(Unit unit, Optional<Exact> one, Optional<Exact> other) {
            Exact least = Exact.ZERO;
            Exact most = unit.name().equals("%") ? HUNDRED : Exact.ZERO;
            for (Optional<Exact> each : List.of(one, other)) {
                if (each.isPresent()) {
                    least = each.get().compareTo(least) < 0 ? each.get() : least;
                    most = each.get().compareTo(most) > 0 ? each.get() : most;
                }
            }
            Exact width = most.minus(least);
            return new Scale(least, width.signum() == 0 ? Exact.ONE : width);
        }

        int at(Exact value) {
            return value.minus(least).times(WIDTH).over(width).rounded(0).intValue();
        }

        Span span(Exact value) {
            int zero = at(Exact.ZERO);
            int end = at(value);
            return new Span(Math.min(zero, end), Math.abs(end - zero));
        }
    }
}
