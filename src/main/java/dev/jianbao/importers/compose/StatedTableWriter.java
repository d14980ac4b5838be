package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Kind;
import dev.jianbao.importers.structure.FoundTable.Stated;
import dev.jianbao.importers.structure.FoundTable.StatedColumn;
import java.util.ArrayList;
import java.util.List;

/** Writes what the front matter of a plan says of a table of which the source itself says what is what. */
final class StatedTableWriter {
    private final FoundTable table;
    private final Stated stated;
    private final Sheet sheet;

    StatedTableWriter(FoundTable table, Sheet sheet) {
        this.table = table;
        this.stated = table.stated().orElseThrow();
        this.sheet = sheet;
    }

    void settings() {
        if (table.kind() == Kind.BUDGET) {
            budget();
        } else {
            projects();
        }
    }

    private void budget() {
        sheet.line("budget:");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < stated.columns().size(); i++) {
            Column column = table.columns().get(i);
            String unit = column.unit().text();
            if (!unit.isEmpty()) {
                sheet.line("  unit: " + Escapes.yaml(unit));
            }
            String heading = column.heading().text() + (unit.isEmpty() ? "" : "（" + unit + "）");
            names.add(stated.columns().get(i).id() + ": " + Escapes.yaml(heading));
        }
        sheet.line("  columns: { " + String.join(", ", names) + " }");
    }

    private void projects() {
        sheet.line("projects:");
        sheet.line("  numbering: " + numbering());
        if (!stated.count().isEmpty()) {
            sheet.line("  count: " + Escapes.yaml(stated.count()));
        }
        sheet.line("  columns:");
        for (int i = 0; i < stated.columns().size(); i++) {
            sheet.line("    - { " + column(i) + " }");
        }
        List<String> stages = new ArrayList<>();
        table.rows().stream()
                .flatMap(row -> row.stage().stream())
                .map(Traced::text)
                .filter(each -> !stages.contains(each))
                .forEach(stages::add);
        if (!stages.isEmpty()) {
            sheet.line("  stages:");
        }
        for (String stage : stages) {
            String count = stated.counts().getOrDefault(stage, "");
            sheet.line("    - { id: stage-" + (stages.indexOf(stage) + 1) + ", name: " + Escapes.yaml(stage)
                    + (count.isEmpty() ? "" : ", count: " + Escapes.yaml(count)) + " }");
        }
    }

    private String column(int index) {
        StatedColumn column = stated.columns().get(index);
        String unit = table.columns().get(index).unit().text();
        return "id: " + column.id() + ", name: "
                + Escapes.yaml(table.columns().get(index).heading().text())
                + (column.type().equals("text") ? "" : ", type: " + column.type())
                + (unit.isEmpty() ? "" : ", unit: " + Escapes.yaml(unit))
                + (TableWriter.isSummed(table, index) && !column.type().equals("text") ? ", sum: true" : "")
                + (column.merged() ? ", merged: true" : "");
    }

    /** Whether numbers begin anew in each stage, as far as the first ones show. */
    private String numbering() {
        int serial = stated.columns().stream().map(StatedColumn::id).toList().indexOf("number");
        if (serial < 0) {
            return "none";
        }
        boolean staged = TableWriter.isStaged(table);
        boolean running = table.rows().stream()
                .filter(row -> row.stage().isPresent() && row.sum().isEmpty())
                .skip(1)
                .map(row -> row.cells().get(serial).text().text())
                .anyMatch(each -> each.matches("[0-9]+") && !each.equals("1"));
        return staged && !running ? "stage" : "table";
    }
}
