package dev.jianbao.render.search;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.Site;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.Particulars;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.follow.History;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.follow.Step;
import dev.jianbao.render.search.Passage.Kind;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Collects the passages of action plans from the pages that show them: the plan's own, chapters, measures, indicators, tables. */
final class PlanPassages {
    private final Catalogue catalogue;
    private final boolean originals;

    PlanPassages(Site site) {
        this.catalogue = site.archive().catalogue();
        this.originals = site.config().originals();
    }

    /** What stands on one page; nothing where it shows what others hold. */
    List<Passage> on(Page page) {
        if (page instanceof PlanPage.Tombstone tombstone) {
            return List.of(tombstone(tombstone.withdrawn()));
        }
        if (page instanceof PlanPage.Overview overview) {
            return List.of(overview(overview.dossier()));
        }
        if (page instanceof PlanPage.OfChapter chapter) {
            return chapter(chapter.dossier(), chapter.chapter(), page.url());
        }
        if (page instanceof PlanPage.OfMeasure measure) {
            return measure(measure.dossier(), measure.position(), page.url()).stream()
                    .toList();
        }
        if (page instanceof PlanPage.Indicators indicators) {
            return indicators.dossier().following().histories().stream()
                    .map(each -> indicator(indicators.dossier().plan(), each, page.url()))
                    .toList();
        }
        return TablePassages.on(page);
    }

    private static Passage tombstone(ActionPlan plan) {
        return passage(Kind.PLAN, plan, PlanPages.overview(plan.id()), "", plan.title())
                .holding(List.of(), new Lines().standing(plan.standing()));
    }

    private Passage overview(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        Particulars said = plan.particulars();
        Lines lines = new Lines()
                .add(said.documentNumber().value())
                .add(said.issuer().value())
                .add(plan.preamble().text())
                .day(said.drawnUp().value())
                .day(said.date().value())
                .add(said.indexNumber().value())
                .add(said.subject().value())
                .list(plan.standing().keywords())
                .period(Optional.of(plan.period().value()))
                .add(said.replacedBy().map(Located::value))
                .list(plan.measures().groups().stream().map(MeasureGroup::name).toList())
                .list(dossier.involved().declared().stream().map(this::name).toList())
                .standing(plan.standing())
                .foot(said.distribution(), Optional.empty(), said.printed(), said.copies())
                .add(Passages.original(plan.standing(), originals));
        return passage(Kind.PLAN, plan, PlanPages.overview(plan.id()), "", plan.title())
                .holding(dossier.involved().all(), lines);
    }

    private String name(EntityId id) {
        return catalogue.entity(id).map(Entity::name).orElse(id.value());
    }

    private static List<Passage> chapter(Dossier dossier, Chapter chapter, PageUrl url) {
        List<EntityId> named = chapter.body().mentions().stream()
                .map(mention -> new EntityId(mention.id()))
                .distinct()
                .toList();
        return Divisions.of(
                passage(Kind.CHAPTER, dossier.plan(), url, chapter.anchor(), chapter.title())
                        .holding(named, ""),
                chapter.body());
    }

    /** Of a measure of which nothing is left but its number there is nothing to find. */
    private Optional<Passage> measure(Dossier dossier, Position position, PageUrl url) {
        Measure measure = position.measure();
        ActionPlan plan = dossier.plan();
        TreeSet<EntityId> bodies = new TreeSet<>();
        measure.duties().keySet().forEach(duty -> bodies.addAll(dossier.bodies(measure, duty)));
        Lines lines = new Lines();
        measure.text().forEach(lines::add);
        measure.duties()
                .values()
                .forEach(each ->
                        lines.list(each.names().stream().map(this::written).toList()));
        position.steps().forEach(step -> report(step, lines));
        if (measure.isLost() && lines.toString().isEmpty()) {
            return Optional.empty();
        }
        lines.add(position.group().name()).period(measure.deadline().value().period());
        String title = measure.title().orElse("第" + measure.number() + "项");
        return Optional.of(passage(Kind.MEASURE, plan, url, "", title)
                .holding(bodies, lines)
                .of(Ref.of(plan.idOf(measure))));
    }

    private void report(Step step, Lines lines) {
        lines.add(step.entry().text())
                .add(step.entry().reporter().map(this::written))
                .day(Optional.of(step.date()));
        step.entry().percent().ifPresent(percent -> lines.add(percent + "%"));
    }

    /** A body as pages show it: as it was written, or by its name where that is its id. */
    private String written(Located<String> body) {
        return EntityId.isValid(body.value()) ? name(new EntityId(body.value())) : body.value();
    }

    private static Passage indicator(ActionPlan plan, History history, PageUrl url) {
        Indicator indicator = history.indicator();
        Lines lines = new Lines()
                .add(indicator.statement())
                .add(indicator.target().flatMap(TablePassages::words))
                .add(indicator.unit().name())
                .period(indicator.year().value());
        indicator
                .baseline()
                .ifPresent(
                        start -> lines.add(TablePassages.words(start.value())).period(start.year()));
        for (Reading reading : history.readings()) {
            lines.add(TablePassages.words(reading.value()))
                    .add(reading.source())
                    .period(Optional.of(reading.date().value()));
        }
        return passage(Kind.INDICATOR, plan, url, "indicator-" + indicator.id(), indicator.name())
                .holding(List.of(), lines);
    }

    /** A passage without text, and without anybody named. */
    static Passage passage(Kind kind, ActionPlan plan, PageUrl url, String anchor, String title) {
        Particulars said = plan.particulars();
        Optional<LocalDate> date = said.date().value().or(() -> said.drawnUp().value());
        boolean whole = url.equals(PlanPages.overview(plan.id()));
        return new Passage(
                kind,
                Ref.plan(plan.id()),
                url,
                anchor,
                title,
                whole ? "" : said.shortTitle(),
                date,
                Optional.empty(),
                List.of(),
                Passage.NONE,
                "");
    }
}
