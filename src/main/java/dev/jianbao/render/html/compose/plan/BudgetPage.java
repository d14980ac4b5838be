package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.plan.BudgetView;

/** Composes the budget of a plan. */
final class BudgetPage {
    private final Sheet sheet;
    private final Dossier dossier;

    BudgetPage(Sheet sheet, PlanPage.OfBudget page) {
        this.sheet = sheet;
        this.dossier = page.dossier();
    }

    BudgetView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        return new BudgetView(
                new FrameComposer(sheet).frame(frame.head(sheet.words().say("budget"))),
                frame.menu(PlanPages.budget(dossier.plan().id())));
    }
}
