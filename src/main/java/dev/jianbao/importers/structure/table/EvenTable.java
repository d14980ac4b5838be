package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a collapsed table back together whose rows are not counted, but alike: in each, figures and days stand in the same
 * columns. A row that states a sum may end it. What comes behind must hold no figures any more, else this says nothing.
 */
public final class EvenTable {
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_CELL = 80;
    private static final int LONG = 3;

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final List<Look> looks;

    public EvenTable(List<Traced> headings, List<Traced> cells) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.looks = cells.size() < headings.size()
                ? List.of()
                : cells.subList(0, headings.size()).stream()
                        .map(each -> Look.of(each.text()))
                        .toList();
    }

    /** What a cell looks like. */
    private enum Look {
        FIGURE,
        DAY,
        WORDS;

        static Look of(String text) {
            return TableShape.isFigure(text) || text.matches("[-—/]+")
                    ? FIGURE
                    : text.matches("20[0-9]{2}年.{0,12}|长期.{0,4}|持续.{0,4}|每年.{0,6}|20[0-9]{2}[.-][0-9]{1,2}.{0,3}")
                            ? DAY
                            : WORDS;
        }
    }

    /** Whether figures stand in the first row where the headings say so, and nowhere else. */
    public boolean agrees() {
        boolean agrees = !looks.isEmpty();
        for (int column = 0; column < looks.size(); column++) {
            boolean figure = looks.get(column) == Look.FIGURE;
            String heading = headings.get(column).text();
            agrees &= figure == ColumnReader.isFigure(heading) || figure && ColumnReader.isYear(heading);
        }
        return agrees;
    }

    /** Whether three rows and all that follows come out even, with figures or days that tell the columns apart. */
    public boolean isLong() {
        return cells.size() >= LONG * headings.size()
                && isRow(0)
                && isRow(headings.size())
                && isRow(2 * headings.size())
                && headings.stream().noneMatch(each -> Look.of(each.text()) == Look.FIGURE)
                && read(Place.ofLine(0)).isPresent();
    }

    public Optional<CountedTable.Found> read(Place place) {
        List<List<Square>> rows = new ArrayList<>();
        rows.add(row(headings));
        int at = 0;
        while (isRow(at)) {
            rows.add(row(cells.subList(at, at + headings.size())));
            at += headings.size();
        }
        if (rows.size() <= FEWEST_ROWS || looks.stream().allMatch(Look.WORDS::equals)) {
            return Optional.empty();
        }
        int sum = sum(at, rows);
        at += sum;
        boolean ends = at == cells.size()
                || cells.subList(at, cells.size()).stream().noneMatch(each -> TableShape.isFigure(each.text()));
        return ends ? Optional.of(new CountedTable.Found(new Grid(rows, place), at)) : Optional.empty();
    }

    private boolean isRow(int at) {
        if (at + headings.size() > cells.size()) {
            return false;
        }
        for (int column = 0; column < headings.size(); column++) {
            String text = cells.get(at + column).text();
            if (Look.of(text) != looks.get(column)
                    || text.length() > LONGEST_CELL
                    || TableShape.SUM.matcher(text).matches()) {
                return false;
            }
        }
        return !TableShape.isStage(cells.get(at).text());
    }

    /** Adds a row that states sums, with its word in the first column, and says how many cells it takes. */
    private int sum(int at, List<List<Square>> rows) {
        if (at >= cells.size() || !TableShape.SUM.matcher(cells.get(at).text()).matches()) {
            return 0;
        }
        List<Square> row = new ArrayList<>(row(cells.subList(at, at + 1)));
        int next = at + 1;
        for (int column = 1; column < looks.size(); column++) {
            if (looks.get(column) == Look.FIGURE
                    && next < cells.size()
                    && TableShape.isFigure(cells.get(next).text())) {
                row.add(new Square(cells.get(next++), column, 1, 1));
            }
        }
        rows.add(row);
        return next - at;
    }

    private static List<Square> row(List<Traced> cells) {
        List<Square> row = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            row.add(new Square(cells.get(column), column, 1, 1));
        }
        return row;
    }
}
