package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Kind;
import dev.jianbao.importers.structure.FoundTable.Row;
import dev.jianbao.importers.structure.FoundTable.Sort;
import dev.jianbao.importers.structure.FoundTable.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes tables of projects and of a budget, and what the front matter says of their columns. */
final class TableWriter {
    private static final String AREA = "亩|公顷|平方米|平方公里";
    private static final String MONEY = "元|千元|万元|亿元";

    private final String folder;

    TableWriter(String folder) {
        this.folder = folder;
    }

    Sheet write(FoundTable table) {
        Sheet sheet = new Sheet(folder + (table.kind() == Kind.BUDGET ? "budget.csv" : "projects.csv"));
        boolean all = table.kind() == Kind.PROJECTS || table.stated().isPresent();
        List<Integer> columns = all ? allColumns(table) : budgetColumns(table);
        boolean staged = table.kind() == Kind.PROJECTS && isStaged(table);
        List<Traced> heads = new ArrayList<>();
        if (staged) {
            heads.add(Traced.added("阶段"));
        }
        columns.forEach(column -> heads.add(Traced.added(
                table.stated().isPresent()
                        ? full(table.columns().get(column))
                        : heading(table.columns().get(column)))));
        row(heads, sheet);
        for (Row each : table.rows()) {
            row(cells(table, each, columns, staged), sheet);
        }
        return sheet;
    }

    private static List<Traced> cells(FoundTable table, Row row, List<Integer> columns, boolean staged) {
        List<Traced> fields = new ArrayList<>();
        if (staged) {
            fields.add(row.stage().orElse(Traced.EMPTY));
        }
        int label = row.sum().isPresent() ? labelColumn(table, columns) : -1;
        for (int column : columns) {
            Cell cell = row.cells().get(column);
            fields.add(column == label ? label(row.sum().orElseThrow()) : field(cell));
        }
        return fields;
    }

    /** Where a row says that it states a sum: its number, else its name, else its first words. */
    private static int labelColumn(FoundTable table, List<Integer> columns) {
        return first(table, Sort.SERIAL)
                .filter(columns::contains)
                .or(() -> first(table, Sort.NAME).filter(columns::contains))
                .or(() -> columns.stream()
                        .filter(each -> !table.columns().get(each).isFigure())
                        .findFirst())
                .orElse(-1);
    }

    /** The word of a row that states a sum; where it is lost, the usual one. */
    private static Traced label(Traced written) {
        return written.isEmpty() ? Traced.added("小计") : squeezed(written);
    }

    private static Traced squeezed(Traced written) {
        Traced label = Traced.EMPTY;
        for (int i = 0; i < written.length(); i++) {
            label = Character.isWhitespace(written.at(i)) || written.at(i) == '　'
                    ? label
                    : label.plus(written.slice(i, i + 1));
        }
        return label;
    }

    private static Traced field(Cell cell) {
        return switch (cell.state()) {
            case GIVEN -> cell.text();
            case NONE -> Traced.EMPTY;
            case LOST ->
                cell.text().isEmpty()
                        ? Traced.added(cell.rule().isEmpty() ? "?" : "?（" + cell.rule() + "）")
                        : Traced.added("?（印有").plus(cell.text()).plus(Traced.added("）"));
            case INFERRED -> Traced.added("=").plus(cell.text()).plus(Traced.added(" ; " + cell.rule()));
        };
    }

    private static void row(List<Traced> fields, Sheet sheet) {
        for (int i = 0; i < fields.size(); i++) {
            sheet.add(i == 0 ? "" : ",").add(Escapes.csv(fields.get(i)));
        }
        sheet.line("");
    }

    private static List<Integer> allColumns(FoundTable table) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            all.add(i);
        }
        return all;
    }

    /** The columns that a budget may have: its line, the first words about it, its amount, where the money comes from, and when. */
    private static List<Integer> budgetColumns(FoundTable table) {
        List<Integer> columns = new ArrayList<>();
        first(table, Sort.NAME).ifPresent(columns::add);
        first(table, Sort.NOTE).ifPresent(columns::add);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.isFigure() || column.isSource() || column.isPeriod()) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static Optional<Integer> first(FoundTable table, Sort sort) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).sort() == sort) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether its rows are counted anew in each group: some number stands there twice. */
    private static boolean countsAnew(FoundTable table) {
        int serial = first(table, Sort.SERIAL).orElseThrow();
        Set<String> seen = new HashSet<>();
        return isStaged(table)
                && table.rows().stream()
                        .filter(row -> row.sum().isEmpty())
                        .map(row -> row.cells().get(serial).text().text())
                        .anyMatch(each -> !seen.add(each));
    }

    /** Whether its rows are grouped. */
    static boolean isStaged(FoundTable table) {
        return table.rows().stream().anyMatch(row -> row.stage().isPresent());
    }

    private static String heading(Column column) {
        return column.sort() == Sort.SERIAL ? "序号" : full(column);
    }

    private static String full(Column column) {
        String unit = column.unit().isEmpty() ? "" : "（" + column.unit().text() + "）";
        return column.heading().text() + unit;
    }

    /** What the front matter of a plan says of a table. */
    static void settings(FoundTable table, Sheet sheet) {
        if (table.stated().isPresent()) {
            new StatedTableWriter(table, sheet).settings();
            return;
        }
        if (table.kind() == Kind.BUDGET) {
            budget(table, sheet);
            return;
        }
        sheet.line("projects:");
        boolean numbered = first(table, Sort.SERIAL).isPresent();
        sheet.line("  numbering: " + (!numbered ? "none" : countsAnew(table) ? "stage" : "table"));
        FoundTable.counted(table.title()).ifPresent(count -> sheet.line("  count: " + count));
        sheet.line("  columns:");
        int number = 0;
        for (Column column : table.columns()) {
            number++;
            if (column.sort() != Sort.SERIAL) {
                boolean name = column.sort() == Sort.NAME;
                sheet.line("    - { id: " + (name ? "name" : "c" + number) + ", name: "
                        + Escapes.yaml(column.heading().text()) + type(column, table) + " }");
            }
        }
        if (isStaged(table)) {
            sheet.line("  stages:");
            int stage = 0;
            for (Row row : table.rows()) {
                if (row.stage().isPresent()) {
                    stage++;
                    String bare = row.stage().get().text().replaceFirst("^[一二三四五六七八九十]+、", "");
                    sheet.line("    - { id: stage-" + stage + ", name: " + Escapes.yaml(bare.strip()) + " }");
                }
            }
        }
    }

    private static String type(Column column, FoundTable table) {
        String unit = column.unit().text();
        if (!column.isFigure() || unit.isEmpty() && column.sort() == Sort.DECIMAL) {
            return "";
        }
        String type = unit.matches(AREA)
                ? "area"
                : unit.matches(MONEY)
                        ? "money"
                        : unit.matches("[%％]") ? "percent" : column.sort() == Sort.WHOLE ? "integer" : "decimal";
        return ", type: " + type + ", unit: " + Escapes.yaml(unit.isEmpty() ? "个" : unit)
                + (isSummed(table, table.columns().indexOf(column)) ? ", sum: true" : "");
    }

    /** Whether a row states the sum of a column. */
    static boolean isSummed(FoundTable table, int column) {
        return table.rows().stream()
                .anyMatch(
                        row -> row.sum().isPresent() && row.cells().get(column).state() == State.GIVEN);
    }

    private static void budget(FoundTable table, Sheet sheet) {
        sheet.line("budget:");
        table.columns().stream().filter(Column::isFigure).findFirst().ifPresent(column -> {
            String unit = column.unit().isEmpty() ? "万元" : column.unit().text();
            sheet.line("  unit: " + Escapes.yaml(unit));
        });
        List<String> names = new ArrayList<>();
        name(table, Sort.NAME, "line", names);
        name(table, Sort.NOTE, "content", names);
        table.columns().stream()
                .filter(Column::isFigure)
                .findFirst()
                .ifPresent(column -> names.add("amount: " + Escapes.yaml(heading(column))));
        for (Column column : table.columns()) {
            if (column.isSource() || column.isPeriod()) {
                names.add((column.isSource() ? "source: " : "period: ") + Escapes.yaml(heading(column)));
            }
        }
        sheet.line("  columns: { " + String.join(", ", names) + " }");
    }

    private static void name(FoundTable table, Sort sort, String key, List<String> names) {
        first(table, sort)
                .ifPresent(index -> names.add(
                        key + ": " + Escapes.yaml(heading(table.columns().get(index)))));
    }
}
