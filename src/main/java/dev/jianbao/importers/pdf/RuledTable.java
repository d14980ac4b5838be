package dev.jianbao.importers.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table between rulings.
 *
 * @param box its outline
 * @param rows its cells, row by row, each where it begins
 */
record RuledTable(Box box, List<List<Cell>> rows) {
    /** Rulings that lie closer together are one. */
    private static final double SAME = 3;
    /** A border that is drawn along so much of a side is drawn. */
    private static final double MOSTLY = 0.6;

    /**
     * A cell.
     *
     * @param box where it lies
     * @param column its first column
     * @param columns how many it covers
     * @param rows how many rows it covers
     */
    record Cell(Box box, int column, int columns, int rows) {}

    int cells() {
        return rows.stream().mapToInt(List::size).sum();
    }

    int columns() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    /** The tables that some rulings draw. A frame around a text is none. */
    static List<RuledTable> of(List<Box> rulings) {
        List<RuledTable> tables = new ArrayList<>();
        for (List<Box> component : components(rulings)) {
            List<Double> ys = edges(
                    component.stream().filter(RuledTable::isLevel).map(Box::top).toList());
            List<Double> xs = edges(component.stream()
                    .filter(box -> !isLevel(box))
                    .map(Box::left)
                    .toList());
            if (xs.size() > 1 && ys.size() > 1) {
                RuledTable table = new RuledTable(Box.around(component), new Grid(component, xs, ys).rows());
                if (table.cells() > 1 && table.columns() > 1) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static boolean isLevel(Box ruling) {
        return ruling.width() >= ruling.height();
    }

    /** Rulings that touch each other, directly or through others. */
    private static List<List<Box>> components(List<Box> rulings) {
        List<Box> left = new ArrayList<>(rulings);
        List<List<Box>> components = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Box> component = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int i = 0; i < component.size(); i++) {
                Box each = component.get(i);
                List<Box> touching =
                        left.stream().filter(other -> touch(each, other)).toList();
                if (!touching.isEmpty()) {
                    component.addAll(touching);
                    left.removeIf(other -> touch(each, other));
                }
            }
            components.add(component);
        }
        return components;
    }

    private static boolean touch(Box one, Box other) {
        return one.left() <= other.right() + SAME
                && other.left() <= one.right() + SAME
                && one.top() <= other.bottom() + SAME
                && other.top() <= one.bottom() + SAME;
    }

    private static List<Double> edges(List<Double> all) {
        List<Double> edges = new ArrayList<>();
        for (double each : all.stream().sorted().toList()) {
            if (edges.isEmpty() || each - edges.get(edges.size() - 1) > SAME) {
                edges.add(each);
            }
        }
        return edges;
    }

    /** Finds cells in a grid by the borders between its fields. */
    private record Grid(List<Box> rulings, List<Double> xs, List<Double> ys) {
        List<List<Cell>> rows() {
            boolean[][] taken = new boolean[ys.size() - 1][xs.size() - 1];
            List<List<Cell>> rows = new ArrayList<>();
            for (int y = 0; y < taken.length; y++) {
                List<Cell> row = new ArrayList<>();
                for (int x = 0; x < taken[y].length; x++) {
                    if (!taken[y][x]) {
                        row.add(cell(x, y, taken));
                    }
                }
                rows.add(row);
            }
            return rows;
        }

        private Cell cell(int x, int y, boolean[][] taken) {
            int right = x + 1;
            while (right < xs.size() - 1 && !taken[y][right] && !hasUpright(right, y)) {
                right++;
            }
            int bottom = y + 1;
            while (bottom < ys.size() - 1 && !hasLevel(bottom, x, right) && isFree(taken[bottom], x, right)) {
                bottom++;
            }
            for (int row = y; row < bottom; row++) {
                for (int column = x; column < right; column++) {
                    taken[row][column] = true;
                }
            }
            Box box = new Box(xs.get(x), ys.get(y), xs.get(right), ys.get(bottom));
            return new Cell(box, x, right - x, bottom - y);
        }

        private static boolean isFree(boolean[] row, int from, int to) {
            for (int i = from; i < to; i++) {
                if (row[i]) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasUpright(int column, int row) {
            double top = ys.get(row);
            double bottom = ys.get(row + 1);
            double x = xs.get(column);
            double drawn = rulings.stream()
                    .filter(each -> !isLevel(each) && Math.abs(each.left() - x) <= SAME)
                    .mapToDouble(each -> Math.min(bottom, each.bottom()) - Math.max(top, each.top()))
                    .filter(length -> length > 0)
                    .sum();
            return drawn >= MOSTLY * (bottom - top);
        }

        private boolean hasLevel(int row, int from, int to) {
            double left = xs.get(from);
            double right = xs.get(to);
            double y = ys.get(row);
            double drawn = rulings.stream()
                    .filter(each -> isLevel(each) && Math.abs(each.top() - y) <= SAME)
                    .mapToDouble(each -> Math.min(right, each.right()) - Math.max(left, each.left()))
                    .filter(length -> length > 0)
                    .sum();
            return drawn >= MOSTLY * (right - left);
        }
    }
}
