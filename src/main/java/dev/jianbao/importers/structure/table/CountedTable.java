package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a collapsed table back together whose rows are counted, from any number on: each begins with the next and has a cell for every column.
 * Names of stages and rows that state sums may stand between. Where a single row does not come out even, this says nothing.
 */
public final class CountedTable {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_LOST = 3;

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final List<List<Square>> rows = new ArrayList<>();
    private final boolean gaps;
    private int counted;

    public CountedTable(List<Traced> headings, List<Traced> cells) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.gaps = MeasureColumns.fits(this.headings);
    }

    /**
     * A table put together.
     *
     * @param grid with its headings as the first row
     * @param cells how many cells it took
     */
    public record Found(Grid grid, int cells) {}

    public Optional<Found> read(Place place) {
        if (headings.isEmpty()
                || !headings.get(0).text().replaceAll("[\\s　]", "").matches("序号|编号")) {
            return Optional.empty();
        }
        rows.add(row(headings));
        int at = 0;
        int serial = cells.isEmpty() || !text(0).matches("[1-9][0-9]{0,2}") ? 0 : Integer.parseInt(text(0)) - 1;
        while (at < cells.size()) {
            boolean anew = isNumber(at, 1) && at > 0 && TableShape.isStage(text(at - 1));
            int number = anew ? 1 : next(at, serial);
            boolean row = isNumber(at, number);
            int taken = row ? counted(at, number) : between(at);
            if (taken == 0) {
                break;
            }
            serial = row ? number : serial;
            at += taken;
        }
        while (rows.size() > 1 && at > 0 && TableShape.isStage(text(at - 1))) {
            rows.remove(rows.size() - 1);
            at--;
        }
        boolean whole = counted >= FEWEST_ROWS && (at == cells.size() || text(at).length() > 30 || isEnd(at));
        return whole ? Optional.of(new Found(new Grid(rows, place), at)) : Optional.empty();
    }

    /** Whether what is left cannot be cells: no figure stands among it. */
    private boolean isEnd(int at) {
        return cells.subList(at, cells.size()).stream().noneMatch(each -> TableShape.isFigure(each.text()));
    }

    private int counted(int at, int serial) {
        int end = at + headings.size();
        if (end > cells.size()) {
            return 0;
        }
        for (int i = at + 1; i < end; i++) {
            if (TableShape.SUM.matcher(text(i)).matches() || TableShape.isStage(text(i))) {
                return 0;
            }
        }
        boolean even = end == cells.size()
                || isNumber(end, next(end, serial))
                || TableShape.SUM.matcher(text(end)).matches()
                || TableShape.isStage(text(end))
                || isEnd(end);
        if (!even) {
            return 0;
        }
        rows.add(row(cells.subList(at, end)));
        counted++;
        return headings.size();
    }

    /** A stage, or a sum with its figures alone. */
    private int between(int at) {
        if (TableShape.isStage(text(at))) {
            rows.add(List.of(new Square(cells.get(at), 0, headings.size(), 1)));
            return 1;
        }
        if (!TableShape.SUM.matcher(text(at)).matches()) {
            return 0;
        }
        List<Integer> figures = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            if (ColumnReader.read(headings.get(column), false).isFigure()) {
                figures.add(column);
            }
        }
        int end = at + 1;
        while (end < cells.size() && TableShape.isFigure(text(end)) && end - at - 1 < figures.size()) {
            end++;
        }
        if (end - at - 1 != figures.size()) {
            return 0;
        }
        List<Square> row = new ArrayList<>();
        row.add(new Square(cells.get(at), 0, 1, 1));
        for (int i = 0; i < figures.size(); i++) {
            row.add(new Square(cells.get(at + 1 + i), figures.get(i), 1, 1));
        }
        rows.add(row);
        return end - at;
    }

    private static List<Square> row(List<Traced> cells) {
        List<Square> row = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            row.add(new Square(cells.get(column), column, 1, 1));
        }
        return row;
    }

    /** The number of the row that begins at a place: the next, or that behind a few lost ones where these are asked about by their numbers. */
    private int next(int at, int serial) {
        for (int number = serial + 1; gaps && number <= serial + 1 + MOST_LOST; number++) {
            if (isNumber(at, number)) {
                return number;
            }
        }
        return serial + 1;
    }

    private boolean isNumber(int at, int number) {
        return at < cells.size() && text(at).equals(String.valueOf(number));
    }

    private String text(int at) {
        return cells.get(at).text();
    }
}
