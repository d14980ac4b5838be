package dev.jianbao.render.html.compose.plan;

import dev.jianbao.entity.Period;
import dev.jianbao.entity.quantity.Exact;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.follow.History;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.render.html.view.plan.CourseView;
import dev.jianbao.render.html.view.plan.CourseView.Dot;
import dev.jianbao.render.html.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the figures of an indicator over time: where it started, what was read, and how high the target lies. */
final class Course {
    private static final int LEFT = 24;
    private static final int RIGHT = 296;
    private static final int TOP = 28;
    private static final int BOTTOM = 88;

    private final Words words;
    private final Targets targets;

    Course(Words words, Targets targets) {
        this.words = words;
        this.targets = targets;
    }

    private record Known(LocalDate day, Exact value, String shown, String when) {}

    /** The plot; nothing where there are fewer than two figures. */
    Optional<CourseView> of(History history) {
        List<Known> known = new ArrayList<>();
        Indicator indicator = history.indicator();
        indicator
                .baseline()
                .ifPresent(baseline -> baseline.year().ifPresent(year -> add(known, year, baseline.value())));
        history.readings().forEach(reading -> add(known, reading.date().value(), reading.value()));
        known.sort(Comparator.comparing(Known::day));
        Optional<Exact> goal = indicator.target().flatMap(Cell::quantity).map(Quantity::base);
        Optional<LocalDate> until = indicator.year().value().map(Period::end);
        if (known.size() < 2) {
            return Optional.empty();
        }
        LocalDate first = known.get(0).day();
        LocalDate last = known.get(known.size() - 1).day();
        Frame frame = Frame.of(known, goal, first, until.filter(last::isBefore).orElse(last));
        List<Dot> dots = known.stream().map(frame::dot).toList();
        String line = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
        Optional<Dot> target =
                goal.map(value -> new Dot(RIGHT, frame.y(value), targets.value(indicator), targets.year(indicator)));
        return Optional.of(new CourseView(spoken(indicator, known), line, dots, target, frame.zero()));
    }

    private void add(List<Known> known, Period when, Cell cell) {
        cell.quantity()
                .ifPresent(
                        value -> known.add(new Known(when.end(), value.base(), value.toString(), targets.time(when))));
    }

    private String spoken(Indicator indicator, List<Known> known) {
        String figures = known.stream()
                .map(each -> words.say("figureAt", each.when(), each.shown()))
                .collect(Collectors.joining(words.say("clause")));
        return words.say("plotOf", indicator.name())
                + words.say("clause")
                + figures
                + words.say("clause")
                + words.say("targetOf", targets.year(indicator), targets.value(indicator));
    }

    /**
     * What of time and figures the sheet shows.
     *
     * @param first the day at its left
     * @param days how many it spans
     * @param least at the bottom
     * @param height from the least figure to the greatest, never zero
     */
    private record Frame(LocalDate first, long days, Exact least, Exact height) {
        static Frame of(List<Known> known, Optional<Exact> goal, LocalDate first, LocalDate last) {
            Exact least = known.get(0).value();
            Exact most = least;
            List<Exact> values =
                    new ArrayList<>(known.stream().map(Known::value).toList());
            goal.ifPresent(values::add);
            for (Exact value : values) {
                least = value.compareTo(least) < 0 ? value : least;
                most = value.compareTo(most) > 0 ? value : most;
            }
            Exact height = most.minus(least);
            long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            return new Frame(first, days, least, height.signum() == 0 ? Exact.ONE : height);
        }

        Dot dot(Known known) {
            long day = ChronoUnit.DAYS.between(first, known.day());
            return new Dot((int) (LEFT + (RIGHT - LEFT) * day / days), y(known.value()), known.shown(), known.when());
        }

        int y(Exact value) {
            return BOTTOM
                    - value.minus(least)
                            .times(Exact.of(BOTTOM - TOP))
                            .over(height)
                            .rounded(0)
                            .intValue();
        }

        /** Where zero lies, if it is among the figures shown. */
        Optional<Integer> zero() {
            boolean below = least.signum() <= 0;
            boolean above = least.plus(height).signum() >= 0;
            return below && above ? Optional.of(y(Exact.ZERO)) : Optional.empty();
        }
    }
}
