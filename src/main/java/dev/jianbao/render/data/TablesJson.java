package dev.jianbao.render.data;

import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.source.Located;
import java.util.List;

/** The tables of a plan as JSON, cell by cell. */
record TablesJson(JsonText json) {
    void projects(ProjectTable table) {
        json.object("projects", object -> {
            Figures.put(object, "declared", table.declared().map(Located::value));
            object.list("columns", table.columns(), this::column)
                    .some("stages", table.stages(), this::stage)
                    .list("rows", table.projects(), each -> row(each, table.columns()))
                    .some("sums", table.subtotals(), each -> sums(each, table.columns()));
        });
    }

    private void column(Column column) {
        json.put("id", column.id())
                .put("name", column.name())
                .put("role", column.role())
                .put("type", column.type());
        if (column.type().isFigure()) {
            json.put("unit", column.unit().name());
        }
        json.put("sum", column.sum()).put("merged", column.merged()).texts("of", column.parts());
    }

    private void stage(Stage stage) {
        json.put("id", stage.id()).put("name", stage.name());
        Figures.put(json, "declared", stage.declared().map(Located::value));
    }

    private void row(Project project, List<Column> columns) {
        json.put("ordinal", project.ordinal())
                .put("stage", project.stage().map(Stage::id))
                .texts(
                        "measures",
                        project.measures().stream().map(Located::value).toList());
        cells(project.cells(), columns);
    }

    private void sums(Subtotal subtotal, List<Column> columns) {
        json.put("label", subtotal.label())
                .put("stage", subtotal.stage().map(Stage::id))
                .put("after", subtotal.after());
        Figures.put(json, "declared", subtotal.declared().map(Located::value));
        cells(subtotal.cells(), columns);
    }

    /** The cells by column, without those of the stage, which a row states itself. */
    private void cells(List<Cell> cells, List<Column> columns) {
        json.object("cells", object -> {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).role() != Column.Role.STAGE) {
                    Figures.put(object, columns.get(i).id(), cells.get(i));
                }
            }
        });
    }

    void budget(Budget budget) {
        json.object("budget", object -> {
            object.put("unit", budget.unit().name());
            object.list("lines", budget.lines(), this::line);
            budget.total().ifPresent(cell -> {
                object.put("label", budget.totalLabel());
                Figures.put(object, "total", cell);
            });
        });
    }

    private void line(BudgetLine line) {
        json.put("ordinal", line.ordinal());
        Figures.put(json, "line", line.name());
        Figures.put(json, "content", line.content());
        Figures.put(json, "amount", line.amount());
        line.source().ifPresent(cell -> Figures.put(json, "source", cell));
        line.period().ifPresent(cell -> Figures.put(json, "period", cell));
    }
}
