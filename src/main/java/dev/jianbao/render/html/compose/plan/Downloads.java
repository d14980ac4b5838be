package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanFile;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Locale;

/** Composes links to the data that a page of a plan shows. */
final class Downloads {
    private Downloads() {}

    /**
     * Links to the files of a part of a plan, each called by its format.
     *
     * @param part the first page of the part
     */
    static List<LinkView> of(Sheet sheet, Dossier dossier, PageUrl part) {
        List<PlanFile> there = PlanFile.of(dossier);
        return of(dossier.plan().id(), part).stream()
                .filter(there::contains)
                .map(file -> file.path(dossier.plan().id()))
                .map(path -> LinkView.to(sheet.way(path), format(path)))
                .toList();
    }

    private static List<PlanFile> of(EntityId plan, PageUrl part) {
        if (part.equals(PlanPages.ledger(plan, LedgerCut.ALL))) {
            return List.of(PlanFile.MEASURES_CSV, PlanFile.PLAN_JSON);
        } else if (part.equals(PlanPages.indicators(plan))) {
            return List.of(PlanFile.INDICATORS_CSV, PlanFile.PLAN_JSON);
        } else if (part.equals(PlanPages.projects(plan))) {
            return List.of(PlanFile.PROJECTS_CSV, PlanFile.PROJECTS_JSON);
        } else if (part.equals(PlanPages.budget(plan))) {
            return List.of(PlanFile.BUDGET_CSV, PlanFile.PLAN_JSON);
        } else if (part.equals(PlanPages.audit(plan))) {
            return List.of(PlanFile.AUDIT_CSV, PlanFile.PLAN_JSON);
        }
        return List.of(PlanFile.PLAN_JSON);
    }

    private static String format(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
