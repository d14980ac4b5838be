package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.plan.ProjectsView;

/** Composes the projects of a plan. */
final class ProjectsPage {
    private final Sheet sheet;
    private final Dossier dossier;

    ProjectsPage(Sheet sheet, PlanPage.Projects page) {
        this.sheet = sheet;
        this.dossier = page.dossier();
    }

    ProjectsView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        return new ProjectsView(
                new FrameComposer(sheet).frame(frame.head(sheet.words().say("projects"))),
                frame.menu(PlanPages.projects(dossier.plan().id())));
    }
}
