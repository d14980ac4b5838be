package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts the figures of rows that have lost some into their columns. Their order is kept; a figure goes into a column only where no
 * other fits, by its form and by the figures of the rows that are whole. What two columns could hold is left undecided.
 */
final class FigurePlacer {
    private static final BigDecimal ROOM_BELOW = new BigDecimal("0.5");
    private static final BigDecimal ROOM_ABOVE = new BigDecimal("1.25");
    private static final double MOSTLY = 0.8;
    private static final int FEWEST_KNOWN = 5;
    private static final int ROUNDS = 3;

    private final List<Column> columns;
    private final Ledger ledger;
    private final TreeMap<Integer, List<BigDecimal>> known = new TreeMap<>();
    private StageRoom room = StageRoom.NONE;

    FigurePlacer(List<Column> columns, Ledger ledger) {
        this.columns = columns.stream().filter(Column::isFigure).toList();
        this.ledger = ledger;
    }

    /** The cells of the columns of figures, for each row. */
    List<List<Cell>> place(List<LooseRow> rows) {
        for (LooseRow row : rows) {
            if (!row.isSum() && row.figures.size() == columns.size()) {
                for (int i = 0; i < columns.size(); i++) {
                    learn(i, row.figures.get(i));
                }
            }
        }
        for (LooseRow row : rows) {
            List<List<Integer>> fitting = row.isSum() ? List.of() : fitting(row.figures, false);
            if (fitting.size() == 1 && row.figures.size() < columns.size()) {
                for (int i = 0; i < row.figures.size(); i++) {
                    learn(fitting.get(0).get(i), row.figures.get(i));
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            room = new StageRoom(columns.size(), rows, this::single);
        }
        return rows.stream().map(this::cells).toList();
    }

    /** Where the figures of a row go, if there is one way only. */
    private List<Integer> single(LooseRow row) {
        if (row.figures.size() == columns.size()) {
            return all(columns.size()).get(0);
        }
        List<List<Integer>> ways = narrowed(row, fitting(row.figures, false));
        return ways.size() == 1 ? ways.get(0) : List.of();
    }

    /** Of several ways those that agree with the other figures of the column and with the sum of the stage. */
    private List<List<Integer>> narrowed(LooseRow row, List<List<Integer>> fitting) {
        return fitting.size() > 1
                ? fitting(row.figures, true).stream()
                        .filter(way -> room.allows(row, way, known))
                        .toList()
                : fitting;
    }

    private void learn(int column, Traced figure) {
        known.computeIfAbsent(column, any -> new ArrayList<>()).add(value(figure));
    }

    private List<Cell> cells(LooseRow row) {
        List<Cell> cells = new ArrayList<>();
        columns.forEach(any -> cells.add(Cell.LOST));
        if (row.figures.size() == columns.size()) {
            for (int i = 0; i < columns.size(); i++) {
                cells.set(i, Cell.given(row.figures.get(i)));
            }
            return cells;
        }
        if (row.isSum()) {
            undecided(row.figures, all(row.figures.size()), cells);
            return cells;
        }
        List<List<Integer>> fitting = fitting(row.figures, false);
        List<List<Integer>> narrowed = narrowed(row, fitting);
        boolean byMultiple = fitting.size() > 1 && narrowed.size() == 1;
        List<List<Integer>> decided = narrowed.isEmpty() ? fitting : narrowed;
        if (decided.isEmpty()) {
            undecided(row.figures, all(row.figures.size()), cells);
        } else {
            put(row.figures, decided, byMultiple, cells);
        }
        return cells;
    }

    private List<List<Integer>> all(int figures) {
        return choices(figures, 0);
    }

    private void put(List<Traced> figures, List<List<Integer>> ways, boolean byMultiple, List<Cell> cells) {
        for (int i = 0; i < figures.size(); i++) {
            int index = i;
            List<Integer> places =
                    ways.stream().map(way -> way.get(index)).distinct().toList();
            Traced figure = figures.get(i);
            if (places.size() > 1) {
                places.forEach(place -> cells.set(place, Cell.undecided(figure)));
                ledger.doubt(Rule.UNDECIDED_CELL, figure, 0, figure.text(), names(places));
            } else if (byMultiple) {
                cells.set(
                        places.get(0),
                        new Cell(FoundTable.State.INFERRED, figure, "印有" + figure.text() + "，列数不全，只与此列其余数字相合"));
                ledger.doubt(Rule.UNDECIDED_CELL, figure, 0.7, figure.text(), names(places));
            } else {
                cells.set(places.get(0), Cell.given(figure));
            }
        }
    }

    private void undecided(List<Traced> figures, List<List<Integer>> ways, List<Cell> cells) {
        if (!figures.isEmpty() && !ways.isEmpty()) {
            put(figures, ways, false, cells);
        }
    }

    private String names(List<Integer> places) {
        return String.join(
                " / ",
                places.stream().map(each -> columns.get(each).heading().text()).toList());
    }

    /** The ways to put figures into columns, in order, such that each fits its column. */
    private List<List<Integer>> fitting(List<Traced> figures, boolean strictly) {
        return choices(figures.size(), 0).stream()
                .filter(way -> {
                    for (int i = 0; i < figures.size(); i++) {
                        if (!fits(figures.get(i), way.get(i), strictly)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    private List<List<Integer>> choices(int count, int from) {
        if (count == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> choices = new ArrayList<>();
        for (int first = from; first <= columns.size() - count; first++) {
            for (List<Integer> rest : choices(count - 1, first + 1)) {
                List<Integer> choice = new ArrayList<>(List.of(first));
                choice.addAll(rest);
                choices.add(choice);
            }
        }
        return choices;
    }

    private boolean fits(Traced figure, int column, boolean strictly) {
        BigDecimal value = value(figure);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (columns.get(column).sort() == Sort.WHOLE && !whole) {
            return false;
        }
        if (!whole
                && columns.stream().filter(each -> each.sort() == Sort.DECIMAL).count() == 1) {
            return true;
        }
        List<BigDecimal> values = known.getOrDefault(column, List.of());
        if (values.size() < 2) {
            return true;
        }
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        boolean within =
                value.compareTo(least.multiply(ROOM_BELOW)) >= 0 && value.compareTo(most.multiply(ROOM_ABOVE)) <= 0;
        return within && (!strictly || columns.get(column).sort() != Sort.WHOLE || isMultiple(value, values));
    }

    /** Whether a number is a multiple of what most numbers of a column are multiples of. */
    private static boolean isMultiple(BigDecimal value, List<BigDecimal> values) {
        if (values.size() < FEWEST_KNOWN) {
            return true;
        }
        for (int divisor = 12; divisor >= 2; divisor--) {
            BigDecimal by = BigDecimal.valueOf(divisor);
            long multiples = values.stream()
                    .filter(each -> each.remainder(by).signum() == 0)
                    .count();
            if (multiples >= MOSTLY * values.size()) {
                return value.remainder(by).signum() == 0;
            }
        }
        return true;
    }

    static BigDecimal value(Traced figure) {
        return new BigDecimal(figure.text().replaceAll("[,%％]", ""));
    }
}
