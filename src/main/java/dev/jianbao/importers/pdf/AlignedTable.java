package dev.jianbao.importers.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A table without rulings: lines that fall into the same columns, one below the other. Three at least are asked for; two are as
 * likely a name beside a date.
 *
 * @param end the row behind its last
 * @param rows the texts of its cells
 */
record AlignedTable(int end, List<String[]> rows) {
    private static final int FEWEST_ROWS = 3;

    /** The table that begins at a row; with no rows where none does. */
    static AlignedTable at(int start, List<Row> rows) {
        int end = start;
        while (end < rows.size() && rows.get(end).segments().size() > 1 && isNear(start, end, rows)) {
            end++;
        }
        List<Row> run = rows.subList(start, end);
        List<Box> columns = columns(run);
        return end - start < FEWEST_ROWS || columns.size() < 2
                ? new AlignedTable(start, List.of())
                : filled(end, run, columns);
    }

    private static boolean isNear(int start, int row, List<Row> rows) {
        return row == start
                || rows.get(row).baseline() - rows.get(row - 1).baseline()
                        < 4 * rows.get(row).size();
    }

    /** Where all lines have text, or blank space, side by side. */
    private static List<Box> columns(List<Row> rows) {
        List<Box> columns = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.segments().stream())
                .map(Segment::box)
                .sorted(Comparator.comparingDouble(Box::left))
                .forEach(box -> {
                    int last = columns.size() - 1;
                    if (last >= 0 && box.left() <= columns.get(last).right()) {
                        columns.set(last, columns.get(last).with(box));
                    } else {
                        columns.add(box);
                    }
                });
        return columns;
    }

    private static AlignedTable filled(int end, List<Row> run, List<Box> columns) {
        List<String[]> rows = new ArrayList<>();
        for (Row row : run) {
            String[] cells = new String[columns.size()];
            Arrays.fill(cells, "");
            for (Segment each : row.segments()) {
                int column = 0;
                while (each.box().left() > columns.get(column).right()) {
                    column++;
                }
                cells[column] = (cells[column] + " " + each.text()).strip();
            }
            boolean goesOn = cells[0].isEmpty() && !rows.isEmpty();
            if (goesOn) {
                String[] before = rows.get(rows.size() - 1);
                Arrays.setAll(before, i -> before[i] + cells[i]);
            } else {
                rows.add(cells);
            }
        }
        return new AlignedTable(end, rows);
    }
}
