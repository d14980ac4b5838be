package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.Period;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.follow.History;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.render.html.compose.plan.table.Rules;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.plan.IndicatorsView;
import dev.jianbao.render.html.view.plan.IndicatorsView.Point;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes what a plan is to reach, with what was read of it. */
final class IndicatorsPage {
    private final Sheet sheet;
    private final Words words;
    private final Dossier dossier;
    private final ActionPlan plan;
    private final Targets targets;

    IndicatorsPage(Sheet sheet, PlanPage.Indicators page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.dossier = page.dossier();
        this.plan = dossier.plan();
        this.targets = new Targets(sheet, plan.id());
    }

    IndicatorsView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        Map<String, List<LinkView>> measures = measures();
        return new IndicatorsView(
                new FrameComposer(sheet)
                        .frame(frame.head(words.say("indicators")).tagged(new DocumentTags(words).plan(plan))),
                frame.menu(PlanPages.indicators(plan.id())),
                words.say("asOf", words.day(plan.asOf())),
                dossier.following().histories().stream()
                        .map(history -> indicator(
                                history,
                                measures.getOrDefault(history.indicator().id(), List.of())))
                        .toList());
    }

    /** The measures that serve each indicator. */
    private Map<String, List<LinkView>> measures() {
        MeasureRows rows = new MeasureRows(sheet, plan);
        Map<String, List<LinkView>> measures = new HashMap<>();
        plan.measures()
                .all()
                .forEach(measure -> measure.indicators()
                        .forEach(id -> measures.computeIfAbsent(id.value(), any -> new ArrayList<>())
                                .add(rows.link(measure))));
        return measures;
    }

    private IndicatorsView.Indicator indicator(History history, List<LinkView> measures) {
        Indicator indicator = history.indicator();
        String unit = indicator.unit().name();
        return new IndicatorsView.Indicator(
                Targets.anchor(indicator),
                indicator.id(),
                indicator.name(),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                indicator.nature().map(nature -> words.say("nature." + Scalar.word(nature))),
                targets.target(history),
                new Course(words, targets).of(history),
                points(history),
                measures);
    }

    private List<Point> points(History history) {
        Indicator indicator = history.indicator();
        List<Point> points = new ArrayList<>();
        indicator
                .baseline()
                .ifPresent(baseline -> points.add(
                        point(baseline.year(), words.say("role.baseline"), baseline.value(), Optional.empty())));
        for (Reading reading : history.readings()) {
            points.add(point(
                    Optional.of(reading.date().value()), words.say("role.reading"), reading.value(), reading.source()));
        }
        Optional<String> reached = history.reached().map(yes -> words.say(yes ? "reached" : "notReached"));
        indicator
                .target()
                .ifPresentOrElse(
                        cell -> points.add(point(indicator.year().value(), words.say("role.target"), cell, reached)),
                        () -> points.add(words(indicator)));
        return points;
    }

    private Point words(Indicator indicator) {
        return new Point(
                when(indicator.year().value()),
                words.say("role.target"),
                targets.value(indicator),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private Point point(Optional<Period> when, String role, Cell cell, Optional<String> source) {
        return new Point(when(when), role, targets.figure(cell), cell.isLost(), Rules.of(cell), source);
    }

    private List<DateView> when(Optional<Period> when) {
        return when.map(period -> sheet.desk().dates().period(period, 0)).orElse(List.of());
    }
}
