package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.manuscript.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a table of rows into which its cells were parted: groups reach over the rows below that lack them, and each sum stands in its column. */
final class FittedGrid {
    private final List<Traced> headings;
    private final List<Traced> cells;
    private final List<Integer> whole;
    private final List<List<Square>> rows = new ArrayList<>();
    private final List<List<Square>> added = new ArrayList<>();

    /** @param whole the columns of a row that lacks nothing */
    FittedGrid(List<Traced> headings, List<Traced> cells, List<Integer> whole) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.whole = List.copyOf(whole);
    }

    /** The table; empty where a sum cannot be told to be of which columns. */
    Optional<CountedTable.Found> of(List<FittedRow> parted, Place place) {
        rows.add(Square.row(headings, 0));
        List<Integer> figures = figures(parted);
        int stage = 0;
        for (FittedRow row : parted) {
            if (row.isGroup()) {
                rows.add(List.of(new Square(cells.get(row.start()), 0, headings.size(), 1)));
                stage = added.size();
            } else if (row.columns().isEmpty()) {
                Optional<List<Integer>> at = summed(row, figures, stage);
                if (at.isEmpty()) {
                    return Optional.empty();
                }
                List<Square> sum = new ArrayList<>(List.of(new Square(cells.get(row.start()), 0, 1, 1)));
                for (int i = 0; i < at.get().size(); i++) {
                    sum.add(new Square(cells.get(row.start() + 1 + i), at.get().get(i), 1, 1));
                }
                rows.add(sum);
                stage = added.size();
            } else {
                add(row);
            }
        }
        int end = parted.get(parted.size() - 1).end();
        return Optional.of(new CountedTable.Found(new Grid(rows, place), end));
    }

    private void add(FittedRow row) {
        List<Square> squares = new ArrayList<>();
        for (int i = 0; i < row.columns().size(); i++) {
            squares.add(new Square(cells.get(row.start() + i), row.columns().get(i), 1, 1));
        }
        rows.add(squares);
        added.add(squares);
        for (int column : whole) {
            if (column < last(row) && !row.columns().contains(column)) {
                reach(column);
            }
        }
    }

    private static int last(FittedRow row) {
        return row.columns().get(row.columns().size() - 1);
    }

    /** Lets the cell above in a column reach down to the last row. */
    private void reach(int column) {
        for (int at = rows.size() - 2; at > 0; at--) {
            List<Square> row = rows.get(at);
            for (int i = 0; i < row.size() && row.size() > 1; i++) {
                Square cell = row.get(i);
                if (cell.column() == column
                        && !TableShape.SUM.matcher(cell.text()).matches()) {
                    row.set(i, new Square(cell.traced(), column, 1, rows.size() - at));
                    return;
                }
            }
        }
    }

    /** The columns all of whose cells are figures, but for those that say when and those of numbers. */
    private List<Integer> figures(List<FittedRow> parted) {
        return IntStream.range(0, headings.size())
                .filter(column -> parted.stream()
                        .filter(row -> row.columns().contains(column))
                        .allMatch(row -> isFigure(row, column)))
                .filter(column -> whole.contains(column) && isSummed(column))
                .boxed()
                .toList();
    }

    private boolean isSummed(int column) {
        CellLook look = CellLook.of(Han.squeezed(headings.get(column).text()), false);
        return look == CellLook.FIGURE || look == CellLook.WORDS;
    }

    private boolean isFigure(FittedRow row, int column) {
        String text = cells.get(row.start() + row.columns().indexOf(column)).text();
        return TableShape.isFigure(text) || text.matches("[-—－/]{1,2}");
    }

    /** The columns of a sum: all of figures, or those few that add up as it says. */
    private Optional<List<Integer>> summed(FittedRow sum, List<Integer> figures, int stage) {
        int stated = sum.end() - sum.start() - 1;
        if (stated == figures.size()) {
            return Optional.of(figures);
        }
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < stated; i++) {
            Traced figure = cells.get(sum.start() + 1 + i);
            int from = columns.isEmpty() ? -1 : columns.get(columns.size() - 1);
            List<Integer> agreeing = figures.stream()
                    .filter(column -> column > from
                            && TableShape.isFigure(figure.text())
                            && (agrees(figure, column, stage) || agrees(figure, column, 0)))
                    .toList();
            if (agreeing.isEmpty()) {
                return Optional.empty();
            }
            columns.add(agreeing.get(0));
        }
        return Optional.of(columns);
    }

    /** Whether the figures of a column, from a row on, add up as stated. */
    private boolean agrees(Traced stated, int column, int from) {
        BigDecimal all = BigDecimal.ZERO;
        for (List<Square> row : added.subList(from, added.size())) {
            for (Square cell : row) {
                if (cell.column() == column && TableShape.isFigure(cell.text())) {
                    all = all.add(FigurePlacer.value(cell.traced()));
                }
            }
        }
        return all.compareTo(FigurePlacer.value(stated)) == 0;
    }
}
