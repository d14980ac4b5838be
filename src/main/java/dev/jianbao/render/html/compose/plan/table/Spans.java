package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.pages.TableLine;
import dev.jianbao.plan.table.Cell;
import java.util.List;

/** Over how many rows each cell of a group of rows runs, as far as this page shows them. */
final class Spans {
    private final List<TableLine> lines;
    private final int[][] rows;

    Spans(List<TableLine> lines, int columns) {
        this.lines = lines;
        this.rows = new int[lines.size()][columns];
        for (int column = 0; column < columns; column++) {
            measure(column);
        }
    }

    private void measure(int column) {
        int start = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0 && continues(at, column)) {
                rows[start][column]++;
            } else {
                start = at;
                rows[at][column] = 1;
            }
        }
    }

    /** Whether a cell belongs to the one in the row above; a row of sums between them ends it. */
    private boolean continues(int at, int column) {
        return lines.get(at) instanceof TableLine.Row row
                && lines.get(at - 1) instanceof TableLine.Row above
                && row.project().cells().get(column) instanceof Cell.Merged merged
                && merged.above() == root(above.project().cells().get(column));
    }

    private static Cell root(Cell cell) {
        return cell instanceof Cell.Merged merged ? merged.above() : cell;
    }

    /** How many rows a cell runs over from here; 0 where it began above. */
    int of(int line, int column) {
        return rows[line][column];
    }
}
