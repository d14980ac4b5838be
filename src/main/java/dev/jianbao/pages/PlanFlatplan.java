package dev.jianbao.pages;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.table.Project;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of action plans. */
final class PlanFlatplan {
    /** How many measures a page of a ledger has. */
    static final int LEDGER = 200;

    private final List<Page> pages = new ArrayList<>();

    private PlanFlatplan() {}

    /** Plans the pages of all plans of an archive, by id; none where there is no plan. */
    static List<Page> of(Archive archive) {
        PlanFlatplan flatplan = new PlanFlatplan();
        List<ActionPlan> plans = archive.documents().plans();
        if (!plans.isEmpty()) {
            flatplan.pages.add(new PlanPage.Plans(StandardPages.PLANS));
        }
        for (ActionPlan plan : plans) {
            archive.plans()
                    .plan(plan.id())
                    .ifPresentOrElse(
                            flatplan::add,
                            () -> flatplan.pages.add(new PlanPage.Tombstone(PlanPages.overview(plan.id()), plan)));
        }
        return flatplan.pages;
    }

    private void add(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        EntityId id = plan.id();
        Ledgers ledgers = Ledgers.of(dossier);
        pages.add(new PlanPage.Overview(PlanPages.overview(id), dossier, ledgers));
        Optional<ProjectSheets> sheets = ProjectSheets.of(dossier);
        AuditSheets audit = AuditSheets.of(dossier);
        if (PlanPages.hasWhole(plan)) {
            pages.add(new PlanPage.Whole(PlanPages.whole(id), dossier, sheets, audit));
        }
        chapters(dossier);
        ledgers(ledgers);
        measures(dossier, sheets);
        if (!plan.indicators().isEmpty()) {
            pages.add(new PlanPage.Indicators(PlanPages.indicators(id), dossier));
        }
        tables(dossier, sheets, audit);
    }

    private void tables(Dossier dossier, Optional<ProjectSheets> projects, AuditSheets audit) {
        EntityId id = dossier.plan().id();
        projects.ifPresent(sheets -> {
            if (sheets.isByStage()) {
                pages.add(new PlanPage.ProjectStages(PlanPages.projects(id), sheets, audit));
            }
            sheets.all().forEach(sheet -> pages.add(new PlanPage.Projects(sheet.url(), sheets, audit, sheet)));
        });
        if (dossier.plan().budget().isPresent()) {
            pages.add(new PlanPage.OfBudget(PlanPages.budget(id), audit));
        }
        if (!dossier.audit().verdicts().isEmpty()) {
            pages.add(new PlanPage.OfAudit(PlanPages.audit(id), audit, projects));
        }
        audit.rows()
                .forEach(stretch -> pages.add(new PlanPage.OfAuditRows(audit.url(stretch), audit, projects, stretch)));
    }

    private void chapters(Dossier dossier) {
        List<Chapter> chapters = dossier.plan().chapters();
        for (int at = 0; at < chapters.size(); at++) {
            PageUrl url = PlanPages.chapter(dossier.plan().id(), chapters.get(at));
            pages.add(
                    new PlanPage.OfChapter(url, dossier, chapters.get(at), at(chapters, at - 1), at(chapters, at + 1)));
        }
    }

    private void ledgers(Ledgers ledgers) {
        ActionPlan plan = ledgers.dossier().plan();
        if (plan.measures().isEmpty()) {
            return;
        }
        ledgers.cuts().forEach((cut, positions) -> {
            PageUrl first = PlanPages.ledger(plan.id(), cut);
            for (Stretch<Position> stretch : Stretch.of(positions, LEDGER)) {
                pages.add(new PlanPage.Ledger(Stretch.url(first, stretch.number()), ledgers, cut, stretch));
            }
        });
    }

    private void measures(Dossier dossier, Optional<ProjectSheets> sheets) {
        List<Position> positions = dossier.following().positions();
        Map<String, List<Project>> projects = byMeasure(dossier.plan());
        for (int at = 0; at < positions.size(); at++) {
            Position position = positions.get(at);
            PageUrl url = PageUrl.of(Ref.of(dossier.plan().idOf(position.measure())));
            List<Project> under = projects.getOrDefault(position.measure().key(), List.of());
            pages.add(new PlanPage.OfMeasure(
                    url, dossier, position, sheets, under, at(positions, at - 1), at(positions, at + 1)));
        }
    }

    /** The projects that name a measure. */
    private static Map<String, List<Project>> byMeasure(ActionPlan plan) {
        Map<String, List<Project>> byMeasure = new HashMap<>();
        plan.projects()
                .ifPresent(table -> table.projects()
                        .forEach(project -> project.measures().stream()
                                .map(Located::value)
                                .distinct()
                                .forEach(key -> byMeasure
                                        .computeIfAbsent(key, any -> new ArrayList<>())
                                        .add(project))));
        return byMeasure;
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < 0 || index >= list.size() ? Optional.empty() : Optional.of(list.get(index));
    }
}
