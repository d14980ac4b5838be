package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Row;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a collapsed table of which nothing is lost: as many cells to a row as there are columns, each fitting its column. A row that
 * states a sum may have its word and its figures only. Where a single row does not come out even, nothing is read this way.
 */
final class RegularTable {
    private final List<Column> columns;
    private final List<Traced> cells;
    private final List<Row> rows = new ArrayList<>();
    private int serial;

    RegularTable(List<Column> columns, List<Traced> cells) {
        this.columns = List.copyOf(columns);
        this.cells = List.copyOf(cells);
    }

    Optional<List<Row>> read() {
        Optional<Traced> stage = Optional.empty();
        int at = 0;
        while (at < cells.size()) {
            if (TableShape.isStage(cells.get(at).text()) && !fits(at)) {
                stage = Optional.of(cells.get(at));
                serial = 0;
                at++;
                continue;
            }
            int taken = isSum(at) ? sum(at, stage) : row(at, stage);
            if (taken == 0) {
                return Optional.empty();
            }
            stage = Optional.empty();
            at += taken;
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private boolean isSum(int at) {
        return TableShape.SUM.matcher(cells.get(at).text()).matches();
    }

    private int sum(int at, Optional<Traced> stage) {
        int figures = (int) columns.stream().filter(Column::isFigure).count();
        for (int i = 1; i <= figures; i++) {
            if (at + i >= cells.size() || !TableShape.isFigure(cells.get(at + i).text())) {
                return 0;
            }
        }
        List<Cell> row = new ArrayList<>();
        int next = at + 1;
        for (Column column : columns) {
            row.add(column.isFigure() ? Cell.given(cells.get(next++)) : Cell.NONE);
        }
        rows.add(new Row(stage, Optional.of(cells.get(at)), row));
        return figures + 1;
    }

    private int row(int at, Optional<Traced> stage) {
        if (!fits(at)) {
            return 0;
        }
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(Cell.given(cells.get(at + i)));
        }
        serial++;
        rows.add(new Row(stage, Optional.empty(), row));
        return columns.size();
    }

    /** Whether the cells from a place on fit the columns, one each. */
    private boolean fits(int at) {
        if (at + columns.size() > cells.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            String text = cells.get(at + i).text();
            boolean figure = TableShape.isFigure(text);
            boolean fits = switch (columns.get(i).sort()) {
                case SERIAL -> text.equals(String.valueOf(serial + 1));
                case WHOLE, DECIMAL -> figure || text.matches("[-—/]+");
                case NAME, NOTE, BODY -> !figure;
            };
            if (!fits || TableShape.SUM.matcher(text).matches()) {
                return false;
            }
        }
        return columns.stream().anyMatch(each -> each.sort() == Sort.NAME);
    }
}
