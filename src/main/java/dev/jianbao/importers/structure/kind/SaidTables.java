package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Said;
import dev.jianbao.importers.structure.FoundPlan.FoundIndicator;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Kind;
import dev.jianbao.importers.structure.FoundTable.Row;
import dev.jianbao.importers.structure.FoundTable.Sort;
import dev.jianbao.importers.structure.FoundTable.State;
import dev.jianbao.importers.structure.FoundTable.Stated;
import dev.jianbao.importers.structure.FoundTable.StatedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the tables of a plan together of the cells that its page says they have. */
final class SaidTables {
    private static final String SUM = "sum";

    private final Ledger ledger;
    private final List<FoundTable> found = new ArrayList<>();
    private final List<FoundIndicator> indicators = new ArrayList<>();
    private Optional<Open> open = Optional.empty();

    SaidTables(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A table that is being read. */
    private static final class Open {
        private final String of;
        private final String count;
        private final List<StatedColumn> columns = new ArrayList<>();
        private final List<Traced> heads = new ArrayList<>();
        private final List<String> units = new ArrayList<>();
        private final Map<String, String> counts = new HashMap<>();
        private final List<OpenRow> rows = new ArrayList<>();
        private Optional<Traced> stage = Optional.empty();

        Open(String of, String count) {
            this.of = of;
            this.count = count;
        }

        OpenRow last() {
            return rows.get(rows.size() - 1);
        }
    }

    /**
     * A row that is being read.
     *
     * @param stage the stage that it opens
     * @param kinds what programs know of it
     * @param cells by their columns
     * @param values what else cells say for programs, by their columns
     */
    private record OpenRow(
            Optional<Traced> stage, List<String> kinds, Map<Integer, Cell> cells, Map<Integer, String> values) {
        Cell cell(int column) {
            return cells.getOrDefault(column, Cell.NONE);
        }
    }

    void part(Said said, Traced text) {
        switch (said.part()) {
            case TABLE -> {
                end();
                String[] value = said.value().split(" ", 2);
                open = Optional.of(new Open(value[0], value.length > 1 ? value[1] : ""));
            }
            case COLUMN -> open.ifPresent(table -> column(table, said.value().split(" ", 3), text));
            case STAGE ->
                open.ifPresent(table -> {
                    table.stage = Optional.of(text);
                    if (!said.value().isEmpty()) {
                        table.counts.put(text.text(), said.value());
                    }
                });
            case ROW ->
                open.ifPresent(table -> {
                    table.rows.add(new OpenRow(
                            table.stage, List.of(said.value().split(" ", -1)), new TreeMap<>(), new HashMap<>()));
                    table.stage = Optional.empty();
                });
            default -> open.ifPresent(table -> cell(table, said.value().split(" ", 3), text));
        }
    }

    private void column(Open table, String[] value, Traced text) {
        String unit = value[2];
        int end = unit.isEmpty() ? text.length() : text.text().lastIndexOf(unit) - 1;
        table.columns.add(new StatedColumn(value[0], value[1], false));
        table.heads.add(Traced.added(text.text().substring(0, end).strip()));
        table.units.add(unit);
        ledger.became(text, text.text(), Finding.of(Rule.PROJECT_TABLE));
    }

    private void cell(Open table, String[] value, Traced text) {
        int column = Integer.parseInt(value[0]);
        String more = value.length > 2 ? value[2] : "";
        OpenRow row = table.last();
        switch (value[1]) {
            case "merged" -> {
                StatedColumn known = table.columns.get(column);
                table.columns.set(column, new StatedColumn(known.id(), known.type(), true));
            }
            case "lost" -> {
                ledger.became(text, "?", Finding.of(Rule.LOST_CELL));
                row.cells.put(column, new Cell(State.LOST, Traced.EMPTY, more));
            }
            case "inferred" -> row.cells.put(column, new Cell(State.INFERRED, text, more));
            case "none" -> row.cells.put(column, Cell.NONE);
            default -> {
                row.cells.put(column, Cell.given(text));
                row.values.put(column, more);
            }
        }
    }

    private void end() {
        open.ifPresent(table -> {
            switch (table.of) {
                case "indicators" -> table.rows.forEach(row -> indicators.add(indicator(table, row)));
                case "budget" -> found.add(table(table, Kind.BUDGET));
                default -> found.add(table(table, Kind.PROJECTS));
            }
        });
        open = Optional.empty();
    }

    List<FoundTable> found() {
        end();
        return found;
    }

    List<FoundIndicator> indicators() {
        end();
        return indicators;
    }

    private static FoundTable table(Open table, Kind kind) {
        List<Column> columns = new ArrayList<>();
        int label = 0;
        for (int i = 0; i < table.columns.size(); i++) {
            StatedColumn column = table.columns.get(i);
            Sort sort = sort(column);
            label = sort == Sort.NAME ? i : label;
            columns.add(new Column(sort, table.heads.get(i), Traced.added(table.units.get(i))));
        }
        List<Row> rows = new ArrayList<>();
        for (OpenRow row : table.rows) {
            boolean sum = row.kinds.contains(SUM);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(sum && i == label ? Cell.NONE : row.cell(i));
            }
            rows.add(new Row(row.stage, sum ? Optional.of(row.cell(label).text()) : Optional.empty(), cells));
        }
        return new FoundTable(
                kind, Traced.EMPTY, columns, rows, Optional.of(new Stated(table.columns, table.counts, table.count)));
    }

    private static Sort sort(StatedColumn column) {
        return switch (column.id()) {
            case "number" -> Sort.SERIAL;
            case "name", "line" -> Sort.NAME;
            default ->
                switch (column.type()) {
                    case "text" -> Sort.NOTE;
                    case "integer" -> Sort.WHOLE;
                    default -> Sort.DECIMAL;
                };
        };
    }

    private FoundIndicator indicator(Open table, OpenRow row) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < table.columns.size(); i++) {
            places.put(table.columns.get(i).id(), i);
        }
        String direction = row.kinds.contains("at-most") ? "at-most" : row.kinds.contains("exactly") ? "exactly" : "";
        Cell name = row.cell(places.getOrDefault("name", -1));
        Traced bare = name.text();
        if (!direction.isEmpty()) {
            int bracket = bare.text().lastIndexOf('（');
            ledger.became(bare.from(bracket), direction, Finding.of(Rule.INDICATOR));
            bare = bare.slice(0, bracket).strip();
        }
        return new FoundIndicator(
                bare,
                figure(row.cell(places.getOrDefault("target", -1))),
                row.cell(places.getOrDefault("unit", -1)).text(),
                year(row, places.getOrDefault("year", -1)),
                figure(row.cell(places.getOrDefault("baseline", -1))),
                year(row, places.getOrDefault("since", -1)),
                nature(row, places.getOrDefault("nature", -1)),
                direction);
    }

    /** A figure in the form of the content. */
    private static Traced figure(Cell cell) {
        return switch (cell.state()) {
            case LOST -> Traced.added("?");
            case INFERRED -> Traced.added("=").plus(cell.text()).plus(Traced.added(" ; " + cell.rule()));
            default -> cell.text();
        };
    }

    private String year(OpenRow row, int column) {
        if (row.cell(column).state() == State.LOST) {
            return "?";
        }
        String year = row.values.getOrDefault(column, "");
        ledger.became(row.cell(column).text(), year, Finding.of(Rule.INDICATOR));
        return year;
    }

    private Traced nature(OpenRow row, int column) {
        String nature = row.kinds.contains("binding") ? "约束性" : row.kinds.contains("expected") ? "预期性" : "";
        ledger.became(row.cell(column).text(), nature, Finding.of(Rule.INDICATOR));
        return Traced.added(nature);
    }
}
