package dev.jianbao.plan.audit;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.audit.Grid.Row;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.ProjectTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of one plan, by the names that assertions use. */
final class Grids {
    private final ActionPlan plan;
    private final Map<String, Grid> grids = new TreeMap<>();

    Grids(ActionPlan plan) {
        this.plan = plan;
        plan.projects().ifPresent(table -> grids.put("projects", projects(table)));
        plan.budget().ifPresent(budget -> grids.put("budget", budget(budget)));
        grids.put("measures", measures());
        grids.put("indicators", indicators());
    }

    ActionPlan plan() {
        return plan;
    }

    Optional<Grid> grid(String name) {
        return Optional.ofNullable(grids.get(name));
    }

    Optional<Indicator> indicator(String id) {
        return plan.indicators().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Grid projects(ProjectTable table) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, Unit> units = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            columns.put(column.id(), i);
            if (column.type().isFigure()) {
                units.put(column.id(), column.unit());
            }
        }
        List<Row> rows = table.projects().stream()
                .map(each -> new Row(
                        each.name().text(),
                        each.stage()
                                .map(stage -> List.of(stage.id(), stage.name()))
                                .orElse(List.of()),
                        each.cells(),
                        each.range()))
                .toList();
        return new Grid(units, columns, table.stages().isEmpty() ? "" : "stage", rows);
    }

    private static Grid budget(Budget budget) {
        List<Row> rows = new ArrayList<>();
        for (BudgetLine line : budget.lines()) {
            Cell nothing = new Cell.None("", line.range());
            List<Cell> cells = List.of(
                    line.name(),
                    line.content(),
                    line.amount(),
                    line.source().orElse(nothing),
                    line.period().orElse(nothing));
            rows.add(new Row(line.name().text(), List.of(), cells, line.range()));
        }
        Map<String, Integer> columns = Map.of("line", 0, "content", 1, "amount", 2, "source", 3, "period", 4);
        return new Grid(Map.of("amount", budget.unit()), columns, "", rows);
    }

    private Grid measures() {
        List<Row> rows = new ArrayList<>();
        for (MeasureGroup group : plan.measures().groups()) {
            for (Measure measure : group.measures()) {
                List<Cell> cells = List.of(
                        words(String.valueOf(measure.number()), measure.range()),
                        measure.title()
                                .map(title -> words(title, measure.range()))
                                .orElseGet(() -> new Cell.Lost(Optional.empty(), measure.range())));
                rows.add(new Row(measure.key(), List.of(group.id(), group.name()), cells, measure.range()));
            }
        }
        for (Integer lost : plan.measures().lost()) {
            SourceRange nowhere = SourceRange.ofFile(plan.path());
            List<Cell> cells = List.of(words(String.valueOf(lost), nowhere), new Cell.Lost(Optional.empty(), nowhere));
            rows.add(new Row(String.valueOf(lost), List.of(), cells, nowhere));
        }
        return new Grid(Map.of(), Map.of("number", 0, "title", 1), "group", rows);
    }

    private Grid indicators() {
        List<Row> rows = plan.indicators().stream()
                .map(each -> new Row(
                        each.name(),
                        List.of(),
                        List.of(words(each.id(), each.range()), words(each.name(), each.range())),
                        each.range()))
                .toList();
        return new Grid(Map.of(), Map.of("id", 0, "name", 1), "", rows);
    }

    private static Cell words(String text, SourceRange range) {
        return new Cell.Given(text, Optional.empty(), Optional.empty(), range);
    }
}
