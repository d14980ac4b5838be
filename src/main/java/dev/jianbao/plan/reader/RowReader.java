package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Column.Role;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.source.Located;
import dev.jianbao.source.csv.CsvRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes cells of the rows of one table, remembering what stands above merged ones. */
final class RowReader {
    private final List<Column> columns;
    private final Diagnostics diagnostics;
    private final CellReader cells;
    private final Map<Integer, Cell> above = new HashMap<>();

    RowReader(List<Column> columns, Diagnostics diagnostics) {
        this.columns = columns;
        this.diagnostics = diagnostics;
        this.cells = new CellReader(diagnostics);
    }

    /** No merged cell reaches over the start of a stage. */
    void startStage() {
        above.clear();
    }

    Project project(CsvRow row, int ordinal, Optional<Stage> stage) {
        List<Cell> read = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            read.add(cell(i, row.cells().get(i)));
        }
        Cell name = at(Role.NAME, read).orElse(new Cell.None("", row.range()));
        if (name.text().isEmpty()) {
            diagnostics.report(Code.NAME_EMPTY, name.range(), row.number());
        }
        Cell number = at(Role.NUMBER, read).orElse(new Cell.None("", row.range()));
        return new Project(ordinal, stage, number, name, measures(row), read, row.number(), row.range());
    }

    private Cell cell(int index, Located<String> written) {
        Column column = columns.get(index);
        boolean merges = column.merged() || column.role() == Role.STAGE;
        if (merges && written.value().isEmpty()) {
            Cell over = above.get(index);
            if (over != null) {
                return new Cell.Merged(over, written.range());
            }
            if (column.merged()) {
                diagnostics.report(Code.NOTHING_ABOVE, written.range(), column.name());
            }
            return new Cell.None("", written.range());
        }
        Cell read = read(column, written);
        if (merges) {
            above.put(index, read);
        }
        return read;
    }

    private Cell read(Column column, Located<String> written) {
        return column.type().isFigure() ? cells.figure(written, FigureShape.of(column)) : cells.words(written);
    }

    private Optional<Cell> at(Role role, List<Cell> read) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return Optional.of(read.get(i));
            }
        }
        return Optional.empty();
    }

    private List<Located<String>> measures(CsvRow row) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == Role.MEASURE) {
                Located<String> written = row.cells().get(i);
                return java.util.Arrays.stream(written.value().split("[、，,；;\\s]+"))
                        .filter(each -> !each.isEmpty() && !CellReader.isLost(each))
                        .map(each -> written.map(any -> each))
                        .toList();
            }
        }
        return List.of();
    }

    /** The cells of a row of sums: an empty one states nothing. */
    List<Cell> sums(CsvRow row) {
        List<Cell> read = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Located<String> written = row.cells().get(i);
            read.add(written.value().isEmpty() ? new Cell.None("", written.range()) : read(columns.get(i), written));
        }
        return read;
    }
}
