package dev.jianbao.render.search;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.TableLine;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Project;
import dev.jianbao.render.search.Passage.Kind;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the passages of action plans from the pages that show them: the plan's own, chapters, measures, rows of projects. */
final class PlanPassages {
    private PlanPassages() {}

    /** What stands on one page; nothing where it shows what others hold. */
    static List<Passage> on(Page page) {
        if (page instanceof PlanPage.Overview overview) {
            return List.of(overview(overview.dossier(), page.url()));
        }
        if (page instanceof PlanPage.OfChapter chapter) {
            return chapter(chapter.dossier(), chapter.chapter(), page.url());
        }
        if (page instanceof PlanPage.OfMeasure measure) {
            return measure(measure.dossier(), measure.position().measure(), page.url()).stream()
                    .toList();
        }
        return page instanceof PlanPage.Projects projects ? projects(projects) : List.of();
    }

    private static Passage overview(Dossier dossier, PageUrl url) {
        ActionPlan plan = dossier.plan();
        Stream<String> lines = Stream.of(
                        plan.particulars().documentNumber().value(),
                        plan.particulars().issuer().value(),
                        Optional.of(plan.preamble().text()))
                .flatMap(Optional::stream);
        return passage(Kind.PLAN, plan, url, "", plan.title())
                .holding(
                        dossier.involved().all(),
                        lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n")));
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
    private static Optional<Passage> measure(Dossier dossier, Measure measure, PageUrl url) {
        if (measure.isLost()) {
            return Optional.empty();
        }
        ActionPlan plan = dossier.plan();
        TreeSet<EntityId> bodies = new TreeSet<>();
        measure.duties().keySet().forEach(duty -> bodies.addAll(dossier.bodies(measure, duty)));
        Stream<String> names = measure.duties().values().stream()
                .map(each -> each.names().stream().map(Located::value).collect(Collectors.joining("、")));
        String text = Stream.concat(measure.text().stream(), names).collect(Collectors.joining("\n"));
        Passage passage =
                passage(Kind.MEASURE, plan, url, "", measure.title().orElse("")).holding(bodies, text);
        return Optional.of(passage.of(Ref.of(plan.idOf(measure))));
    }

    private static List<Passage> projects(PlanPage.Projects page) {
        List<Passage> passages = new ArrayList<>();
        for (TableLine line : page.sheet().stretch().rows()) {
            if (line instanceof TableLine.Row row) {
                Project project = row.project();
                String cells = project.cells().stream()
                        .filter(cell -> !cell.isLost() && !cell.text().isBlank())
                        .map(Cell::text)
                        .collect(Collectors.joining("\n"));
                String name = project.name().isLost()
                        ? project.number().text()
                        : project.name().text();
                ActionPlan plan = page.sheets().dossier().plan();
                passages.add(passage(Kind.PROJECT, plan, page.url(), line.anchor(), name)
                        .holding(List.of(), cells));
            }
        }
        return passages;
    }

    /** A passage without text, and without anybody named. */
    private static Passage passage(Kind kind, ActionPlan plan, PageUrl url, String anchor, String title) {
        Optional<LocalDate> date = plan.particulars()
                .date()
                .value()
                .or(() -> plan.particulars().drawnUp().value());
        String where = kind == Kind.PLAN ? "" : plan.particulars().shortTitle();
        return new Passage(
                kind,
                Ref.plan(plan.id()),
                url,
                anchor,
                title,
                where,
                date,
                Optional.empty(),
                List.of(),
                "",
                Passage.NONE);
    }
}
