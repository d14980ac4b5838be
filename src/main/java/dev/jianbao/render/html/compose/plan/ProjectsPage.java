package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheet;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.pages.Stretch;
import dev.jianbao.plan.table.CellState;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.render.html.compose.plan.table.Marks;
import dev.jianbao.render.html.compose.plan.table.ProjectTables;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.part.table.MarkView;
import dev.jianbao.render.html.view.plan.ProjectsView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the projects of a plan, or a part of them. */
final class ProjectsPage {
    private static final String SCRIPT = "theme/table.js";

    private final Sheet sheet;
    private final Words words;
    private final PlanPage.Projects page;
    private final ProjectSheets sheets;
    private final ProjectSheet own;
    private final Dossier dossier;

    ProjectsPage(Sheet sheet, PlanPage.Projects page) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.page = page;
        this.sheets = page.sheets();
        this.own = page.sheet();
        this.dossier = sheets.dossier();
    }

    ProjectsView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        boolean alone = own.stretch().last() == 1;
        return new ProjectsView(
                new FrameComposer(sheet).frame(head(frame).partOf(slice())),
                frame.menu(PlanPages.projects(dossier.plan().id())),
                title(),
                own.isFirst() ? summary() : List.of(),
                own.isFirst() && !sheets.isByStage() ? countMarks(sheet, page.audit(), sheets.table()) : List.of(),
                new ProjectTables(sheet, sheets, page.audit(), own).view(),
                slice(),
                alone ? Optional.of(sheet.way(SCRIPT)) : Optional.empty());
    }

    private PageHead head(PlanFrame frame) {
        return sheets.isByStage()
                ? frame.head(title(), sheet.to(PlanPages.projects(dossier.plan().id()), words.say("projects")))
                : frame.head(title());
    }

    private String title() {
        return sheets.isByStage()
                ? own.stage().map(Stage::name).orElseGet(() -> words.say("table.withoutStage"))
                : words.say("projects");
    }

    private List<String> summary() {
        return sheets.isByStage()
                ? List.of(words.say(
                        "table.projects",
                        own.stage()
                                .map(stage -> sheets.table().of(stage).size())
                                .orElse(own.stretch().total())))
                : summary(words, sheets.table());
    }

    /** How many projects there are, and how much of the table is not as it was stated. */
    static List<String> summary(Words words, ProjectTable table) {
        List<String> summary = new ArrayList<>();
        summary.add(words.say("table.projects", table.projects().size()));
        if (!table.stages().isEmpty()) {
            summary.add(words.say("table.stages", table.stages().size()));
        }
        count(table, CellState.LOST, "table.lostCells", words).ifPresent(summary::add);
        count(table, CellState.INFERRED, "table.inferredCells", words).ifPresent(summary::add);
        return summary;
    }

    private static Optional<String> count(ProjectTable table, CellState state, String key, Words words) {
        long count = table.projects().stream()
                .flatMap(each -> each.cells().stream())
                .filter(cell -> cell.state() == state)
                .count();
        return count == 0 ? Optional.empty() : Optional.of(words.say(key, count));
    }

    /** What was found when the stated number of all projects was checked. */
    static List<MarkView> countMarks(Sheet sheet, AuditSheets audit, ProjectTable table) {
        Marks marks = new Marks(sheet, audit);
        return marks.of(table.declared().stream()
                .flatMap(declared -> audit.dossier().audit().at(declared.range()).stream())
                .map(verdict -> new Marks.Checked(sheet.words().say("table.statedCount", verdict.stated()), verdict))
                .toList());
    }

    private Optional<SliceView> slice() {
        Stretch<?> stretch = own.stretch();
        return stretch.last() == 1 ? Optional.empty() : Optional.of(Pager.of(sheet, first(), stretch));
    }

    private PageUrl first() {
        return sheets.url(own.stage());
    }
}
