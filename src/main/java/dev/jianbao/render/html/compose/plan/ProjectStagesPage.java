package dev.jianbao.render.html.compose.plan;

import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.render.html.compose.plan.table.StageTable;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.plan.ProjectStagesView;

/** Composes the first page of a table of projects whose stages have pages of their own. */
final class ProjectStagesPage {
    private final Sheet sheet;
    private final PlanPage.ProjectStages page;

    ProjectStagesPage(Sheet sheet, PlanPage.ProjectStages page) {
        this.sheet = sheet;
        this.page = page;
    }

    ProjectStagesView view() {
        ProjectSheets sheets = page.sheets();
        PlanFrame frame = new PlanFrame(sheet, sheets.dossier());
        return new ProjectStagesView(
                new FrameComposer(sheet).frame(frame.head(sheet.words().say("projects"))),
                frame.menu(PlanPages.projects(sheets.dossier().plan().id())),
                ProjectsPage.summary(sheet.words(), sheets.table()),
                ProjectsPage.countMarks(sheet, page.audit(), sheets.table()),
                new StageTable(sheet, sheets, page.audit()).view());
    }
}
