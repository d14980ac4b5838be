package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.archive.Ref;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheet;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.pages.TableLine;
import dev.jianbao.plan.MeasureId;
import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.audit.Sum;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Column.Role;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.render.html.compose.plan.table.Marks.Checked;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.table.CellView;
import dev.jianbao.render.html.view.part.table.CellView.Style;
import dev.jianbao.render.html.view.part.table.TableView;
import dev.jianbao.render.html.view.part.table.TableView.Group;
import dev.jianbao.render.html.view.part.table.TableView.Heading;
import dev.jianbao.render.html.view.part.table.TableView.Row;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes one page of the table of projects. */
public final class ProjectTables {
    /** A table of more columns scrolls sideways even where there is room. */
    private static final int FITTING = 9;

    private final Sheet sheet;
    private final Words words;
    private final ProjectSheets sheets;
    private final ProjectSheet page;
    private final boolean issued;
    private final ProjectTable table;
    private final Audit audit;
    private final Marks marks;
    private final Cells cells;
    private final List<Integer> shown = new ArrayList<>();
    private final int label;

    public ProjectTables(Sheet sheet, ProjectSheets sheets, AuditSheets audits, ProjectSheet page) {
        this(sheet, sheets, audits, page, new Cells(sheet.words()));
    }

    private ProjectTables(Sheet sheet, ProjectSheets sheets, AuditSheets audits, ProjectSheet page, Cells cells) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.sheets = sheets;
        this.page = page;
        this.issued = page.url().equals(PlanPages.whole(sheets.dossier().plan().id()));
        this.table = sheets.table();
        this.audit = sheets.dossier().audit();
        this.marks = new Marks(sheet, audits);
        this.cells = cells;
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).role() != Role.STAGE) {
                shown.add(i);
            }
        }
        this.label = labelled();
    }

    /** The whole table as it was issued: without what was found when it was checked, and without sums that nobody stated. */
    public static TableView issued(Sheet sheet, ProjectSheets sheets, AuditSheets audits) {
        return new ProjectTables(sheet, sheets, audits, sheets.whole(), new Cells(sheet.words(), "projects-")).view();
    }

    /** How many of the shown columns the label of a row of sums takes: all up to the name, unless a figure stands before it. */
    private int labelled() {
        int name = 0;
        while (name < shown.size() - 1 && table.columns().get(shown.get(name)).role() != Role.NAME) {
            name++;
        }
        boolean clear = shown.subList(0, name).stream()
                .noneMatch(each -> table.columns().get(each).type().isFigure());
        return clear ? name + 1 : 0;
    }

    public TableView view() {
        List<Group> groups = groups();
        boolean marked = !issued
                && groups.stream()
                        .anyMatch(group -> group.rows().stream()
                                .anyMatch(row ->
                                        !row.marks().isEmpty() || row.kind().equals("sum")));
        int width = shown.size() + (marked ? 1 : 0);
        return new TableView(
                words.say("projectsOf", sheets.dossier().plan().particulars().shortTitle()),
                shown.stream().map(each -> column(table.columns().get(each))).toList(),
                marked,
                groups,
                cells.notes(),
                width,
                width > FITTING);
    }

    static TableView.Column column(Column column) {
        String unit = column.unit().name();
        return new TableView.Column(
                column.name(),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                column.type().isFigure(),
                Optional.of(new TableView.Kind(column.id(), Scalar.word(column.type()))));
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Set<Stage> named = new HashSet<>();
        List<TableLine> lines = page.stretch().rows();
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            boolean ends = at == lines.size()
                    || !lines.get(at).stage().equals(lines.get(start).stage());
            if (ends && start < at) {
                groups.add(group(lines.subList(start, at), at == lines.size(), named));
                start = at;
            }
        }
        reckonedTotal().ifPresent(row -> groups.add(new Group(Optional.empty(), List.of(row))));
        return groups;
    }

    private Group group(List<TableLine> lines, boolean last, Set<Stage> named) {
        Optional<Stage> stage = lines.get(0).stage();
        Spans spans = new Spans(lines, table.columns().size());
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            TableLine line = lines.get(at);
            rows.add(
                    line instanceof TableLine.Row row
                            ? row(row.project(), spans, at)
                            : sum(((TableLine.Sum) line).subtotal()));
        }
        stage.filter(any -> !last || page.isLast()).flatMap(this::reckoned).ifPresent(rows::add);
        return new Group(stage.map(each -> heading(each, named.add(each) && page.isFirst())), rows);
    }

    private Heading heading(Stage stage, boolean first) {
        List<Checked> counts = stage.declared().stream()
                .flatMap(declared -> verdicts(declared.range()).stream())
                .map(verdict -> new Checked(words.say("table.count"), verdict))
                .toList();
        String count = issued
                ? stage.declared().map(each -> each.value().toString()).orElse("")
                : words.say("table.projects", table.of(stage).size());
        return new Heading(first ? "stage-" + stage.id() : "", stage.name(), first ? count : "", marks.of(counts));
    }

    private Row row(Project project, Spans spans, int at) {
        List<CellView> views = new ArrayList<>();
        List<Checked> checked = new ArrayList<>();
        for (int i : shown) {
            Column column = table.columns().get(i);
            Cell cell = project.cells().get(i);
            if (spans.of(at, i) > 0) {
                Style style =
                        new Style(column.role() == Role.NAME, column.type().isFigure(), spans.of(at, i), 1);
                views.add(cell(project, column, cell, style));
            }
            check(column.name(), cell, checked);
        }
        return new Row(new TableLine.Row(project).anchor(), "row", views, marks.of(checked));
    }

    /** A project that is called as a unit of the catalogue leads to it. */
    private CellView cell(Project project, Column column, Cell cell, Style style) {
        if (column.role() == Role.MEASURE && !project.measures().isEmpty()) {
            return cells.links(measures(project), style);
        }
        if (column.role() == Role.NAME
                && cell instanceof Cell.Given given
                && given.remark().isEmpty()) {
            LinkView unit = sheet.organisation(given.text());
            return unit.href().isPresent() ? cells.links(List.of(unit), style) : cells.cell(cell, style);
        }
        return cells.cell(cell, style);
    }

    private void check(String about, Cell cell, List<Checked> checked) {
        if (!(cell instanceof Cell.Merged)) {
            verdicts(cell.range()).forEach(verdict -> checked.add(new Checked(about, verdict)));
        }
    }

    private List<Verdict> verdicts(SourceRange range) {
        return issued ? List.of() : audit.at(range);
    }

    private List<LinkView> measures(Project project) {
        EntityId plan = sheets.dossier().plan().id();
        return project.measures().stream()
                .map(key -> sheets.dossier().following().position(key.value()).isPresent()
                        ? sheet.to(Ref.of(new MeasureId(plan, key.value())), key.value())
                        : LinkView.text(key.value()))
                .toList();
    }

    private Row sum(Subtotal subtotal) {
        List<CellView> views = new ArrayList<>();
        List<Checked> checked = new ArrayList<>();
        subtotal.declared()
                .ifPresent(declared -> verdicts(declared.range())
                        .forEach(verdict -> checked.add(new Checked(words.say("table.count"), verdict))));
        String name = subtotal.declared()
                .map(declared -> words.say("table.sumWithCount", subtotal.label(), declared.value()))
                .orElse(subtotal.label());
        addLabel(name, views);
        for (int place = label; place < shown.size(); place++) {
            int i = shown.get(place);
            Column column = table.columns().get(i);
            Cell cell = subtotal.cells().get(i);
            boolean names = label == 0 && column.role() == Role.NAME;
            Style style = new Style(names, column.type().isFigure(), 1, 1);
            views.add(names ? cells.words(name, style) : cells.cell(cell, style));
            check(column.name(), cell, checked);
        }
        boolean first = table.subtotals().stream()
                .filter(each -> each.stage().equals(subtotal.stage()))
                .findFirst()
                .filter(subtotal::equals)
                .isPresent();
        String anchor = first ? new TableLine.Sum(subtotal).anchor() : "";
        return new Row(anchor, "sum", views, marks.of(checked));
    }

    private void addLabel(String text, List<CellView> views) {
        if (label > 0) {
            views.add(cells.words(text, new Style(true, false, 1, label)));
        }
    }

    /** What the rows of a stage come to, where no row states it. */
    private Optional<Row> reckoned(Stage stage) {
        boolean stated = table.subtotals().stream()
                .anyMatch(each -> each.stage().filter(stage::equals).isPresent());
        List<Project> projects = stated ? List.of() : table.of(stage);
        return issued || stated || projects.size() < 2 ? Optional.empty() : Optional.of(reckoned(projects));
    }

    /** What all rows come to, where no row states it. */
    private Optional<Row> reckonedTotal() {
        boolean stated =
                table.subtotals().stream().anyMatch(each -> each.stage().isEmpty());
        boolean last = page.isLast() && page.stage().isEmpty();
        return issued
                        || stated
                        || !last
                        || sheets.isByStage()
                        || table.projects().size() < 2
                ? Optional.empty()
                : Optional.of(reckoned(table.projects()));
    }

    private Row reckoned(List<Project> projects) {
        List<CellView> views = new ArrayList<>();
        addLabel(words.say("table.reckoned"), views);
        for (int place = label; place < shown.size(); place++) {
            int i = shown.get(place);
            Column column = table.columns().get(i);
            Style style = new Style(
                    label == 0 && column.role() == Role.NAME, column.type().isFigure(), 1, 1);
            if (column.sum()) {
                List<Cell> all =
                        projects.stream().map(each -> each.cells().get(i)).toList();
                views.add(cells.sum(Sum.of(all, column.unit()), style));
            } else {
                views.add(style.head() ? cells.words(words.say("table.reckoned"), style) : cells.nothing(style));
            }
        }
        return new Row("", "reckoned", views, List.of());
    }
}
