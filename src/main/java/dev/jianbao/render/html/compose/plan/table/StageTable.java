package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.audit.Sum;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.render.html.compose.plan.table.Marks.Checked;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.table.CellView;
import dev.jianbao.render.html.view.part.table.CellView.Style;
import dev.jianbao.render.html.view.part.table.TableView;
import dev.jianbao.render.html.view.part.table.TableView.Group;
import dev.jianbao.render.html.view.part.table.TableView.Row;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Composes the stages of a large table of projects: a row a stage, with the sums that are stated or that its rows come to. */
public final class StageTable {
    private static final Style NAME = new Style(true, false, 1, 1);
    private static final Style FIGURE = new Style(false, true, 1, 1);

    private final Sheet sheet;
    private final Words words;
    private final ProjectSheets sheets;
    private final ProjectTable table;
    private final Audit audit;
    private final Marks marks;
    private final Cells cells;
    private final List<Integer> summed;

    public StageTable(Sheet sheet, ProjectSheets sheets, AuditSheets audits) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.sheets = sheets;
        this.table = sheets.table();
        this.audit = sheets.dossier().audit();
        this.marks = new Marks(sheet, audits);
        this.cells = new Cells(words);
        this.summed = IntStream.range(0, table.columns().size())
                .filter(each -> table.columns().get(each).sum())
                .boxed()
                .toList();
    }

    public TableView view() {
        List<TableView.Column> columns = new ArrayList<>();
        columns.add(new TableView.Column(words.say("table.stage"), Optional.empty(), false));
        columns.add(new TableView.Column(words.say("table.count"), Optional.empty(), true));
        summed.forEach(each -> columns.add(ProjectTables.column(table.columns().get(each))));
        List<Row> rows = new ArrayList<>();
        for (Stage stage : table.stages()) {
            rows.add(row(stage));
        }
        List<Project> outside =
                table.projects().stream().filter(each -> each.stage().isEmpty()).toList();
        if (!outside.isEmpty()) {
            rows.add(row(Optional.empty(), words.say("table.withoutStage"), outside, List.of()));
        }
        rows.addAll(totals());
        return new TableView(
                words.say("projectsOf", sheets.dossier().plan().particulars().shortTitle()),
                columns,
                true,
                List.of(new Group(Optional.empty(), rows)),
                cells.notes(),
                columns.size() + 1,
                false);
    }

    private Row row(Stage stage) {
        List<Checked> counts = stage.declared().stream()
                .flatMap(declared -> audit.at(declared.range()).stream())
                .map(verdict -> new Checked(words.say("table.count"), verdict))
                .toList();
        return row(Optional.of(stage), stage.name(), table.of(stage), counts);
    }

    private Row row(Optional<Stage> stage, String name, List<Project> projects, List<Checked> counts) {
        Optional<Subtotal> stated = table.subtotals().stream()
                .filter(each -> each.stage().isPresent() && each.stage().equals(stage))
                .findFirst();
        List<Checked> checked = new ArrayList<>(counts);
        List<CellView> views = new ArrayList<>();
        boolean shown = !sheets.of(stage).isEmpty();
        views.add(
                shown
                        ? cells.links(List.of(sheet.to(sheets.of(stage).get(0).url(), name)), NAME)
                        : cells.words(name, NAME));
        views.add(cells.words(String.valueOf(projects.size()), FIGURE));
        for (int i : summed) {
            Column column = table.columns().get(i);
            Optional<Cell> cell = stated.map(each -> each.cells().get(i)).filter(StageTable::says);
            cell.ifPresent(each ->
                    audit.at(each.range()).forEach(verdict -> checked.add(new Checked(column.name(), verdict))));
            views.add(cell.map(each -> cells.cell(each, FIGURE)).orElseGet(() -> sum(projects, i)));
        }
        return new Row("", "row", views, marks.of(checked));
    }

    private static boolean says(Cell cell) {
        return cell.isLost() || cell.quantity().isPresent();
    }

    private CellView sum(List<Project> projects, int i) {
        List<Cell> all = projects.stream().map(each -> each.cells().get(i)).toList();
        CellView sum = cells.sum(Sum.of(all, table.columns().get(i).unit()), FIGURE);
        return new CellView("reckoned", sum.text(), sum.links(), sum.remark(), sum.note(), sum.style(), sum.sort());
    }

    private List<Row> totals() {
        List<Row> rows = new ArrayList<>();
        for (Subtotal total : sheets.totals()) {
            List<Checked> checked = new ArrayList<>();
            List<CellView> views = new ArrayList<>();
            views.add(cells.words(total.label(), NAME));
            total.declared()
                    .ifPresent(declared -> audit.at(declared.range())
                            .forEach(verdict -> checked.add(new Checked(words.say("table.count"), verdict))));
            views.add(total.declared()
                    .map(declared -> cells.words(declared.value().amount().toPlainString(), FIGURE))
                    .orElseGet(() -> cells.nothing(FIGURE)));
            for (int i : summed) {
                Cell cell = total.cells().get(i);
                views.add(cells.cell(cell, FIGURE));
                audit.at(cell.range())
                        .forEach(verdict ->
                                checked.add(new Checked(table.columns().get(i).name(), verdict)));
            }
            rows.add(new Row(rows.isEmpty() ? "sum-total" : "", "sum", views, marks.of(checked)));
        }
        if (rows.isEmpty()) {
            List<CellView> views = new ArrayList<>();
            views.add(cells.words(words.say("table.reckoned"), NAME));
            views.add(cells.words(String.valueOf(table.projects().size()), FIGURE));
            summed.forEach(i -> views.add(sum(table.projects(), i)));
            rows.add(new Row("", "reckoned", views, List.of()));
        }
        return rows;
    }
}
