package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.plan.AuditView;

/** Composes the audit of a plan. */
final class AuditPage {
    private final Sheet sheet;
    private final Dossier dossier;

    AuditPage(Sheet sheet, PlanPage.OfAudit page) {
        this.sheet = sheet;
        this.dossier = page.dossier();
    }

    AuditView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        return new AuditView(
                new FrameComposer(sheet).frame(frame.head(sheet.words().say("audit"))),
                frame.menu(PlanPages.audit(dossier.plan().id())));
    }
}
