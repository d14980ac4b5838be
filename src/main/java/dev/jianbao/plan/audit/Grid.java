package dev.jianbao.plan.audit;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.claim.Condition;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.CellState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as assertions see it: columns with names, rows of cells.
 *
 * @param units of its columns of figures, by column
 * @param columns the places of all columns
 * @param group the column that holds each row's group; empty for none
 * @param rows in order
 */
record Grid(Map<String, Unit> units, Map<String, Integer> columns, String group, List<Row> rows) {
    /**
     * One row.
     *
     * @param label what it is called
     * @param group id and name of its group; empty where that is not known
     * @param cells in the order of the columns
     * @param range where it stands
     */
    record Row(String label, List<String> group, List<Cell> cells, SourceRange range) {}

    /** Whether something is so. */
    enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    boolean has(String column) {
        return column.equals(group) || columns.containsKey(column);
    }

    Optional<Cell> cell(Row row, String column) {
        return Optional.ofNullable(columns.get(column)).map(row.cells()::get);
    }

    /** Whether a row meets all conditions. */
    Truth meets(Row row, List<Condition> conditions) {
        Truth all = Truth.YES;
        for (Condition condition : conditions) {
            Truth one = meets(row, condition);
            if (one == Truth.NO) {
                return Truth.NO;
            }
            all = one == Truth.UNKNOWN ? Truth.UNKNOWN : all;
        }
        return all;
    }

    private Truth meets(Row row, Condition condition) {
        boolean one;
        if (condition.column().equals(group)) {
            if (row.group().isEmpty()) {
                return Truth.UNKNOWN;
            }
            one = row.group().stream().anyMatch(condition.values()::contains);
        } else {
            Cell cell = cell(row, condition.column()).map(Grid::root).orElseThrow();
            if (cell.state() == CellState.LOST && !condition.values().contains(cell.text())) {
                return Truth.UNKNOWN;
            }
            one = condition.values().contains(cell.text());
        }
        return one == condition.positive() ? Truth.YES : Truth.NO;
    }

    private static Cell root(Cell cell) {
        return cell instanceof Cell.Merged merged ? merged.above() : cell;
    }
}
