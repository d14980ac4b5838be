package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a collapsed table back together whose rows are not counted and end in figures, and whose first cells were merged: a row begins with the
 * words of all its columns, or without those of the first, which then are as above. Rows that state sums have their word alone. Where a single
 * row comes out otherwise, this says nothing.
 */
final class MergedFigures {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 2;
    private static final int LONGEST_CELL = 40;

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final int words;

    MergedFigures(List<Traced> headings, List<Traced> cells) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        int first = headings.size();
        while (first > 0 && isOfFigures(Han.squeezed(headings.get(first - 1).text()))) {
            first--;
        }
        this.words = first;
    }

    private static boolean isOfFigures(String heading) {
        return ColumnReader.isFigure(heading)
                || ColumnReader.isYear(heading)
                || TableShape.SUM.matcher(heading).matches();
    }

    Optional<CountedTable.Found> read(Place place) {
        int figures = headings.size() - words;
        if (words < 2 || figures < FEWEST_FIGURES) {
            return Optional.empty();
        }
        List<List<Square>> rows = new ArrayList<>();
        rows.add(Square.row(headings, 0));
        boolean merged = false;
        int begun = 1;
        int at = 0;
        while (at < cells.size()) {
            int named = named(at);
            if (named < 0 || rows.size() == 1 && named < words) {
                break;
            }
            int missing = isSum(at) ? 0 : words - named;
            merged |= missing > 0;
            begun = missing > 0 ? begun : rows.size();
            if (missing > 0) {
                reach(rows.get(begun));
            }
            List<Square> row = Square.row(cells.subList(at, at + named), missing);
            row.addAll(Square.row(cells.subList(at + named, at + named + figures), words));
            rows.add(row);
            at += named + figures;
        }
        boolean ends = cells.subList(at, cells.size()).stream().noneMatch(each -> TableShape.isFigure(each.text()));
        boolean whole = merged && rows.size() > FEWEST_ROWS && ends;
        return whole ? Optional.of(new CountedTable.Found(new Grid(rows, place), at)) : Optional.empty();
    }

    /** Lets the first cell of a row reach one row further. */
    private static void reach(List<Square> row) {
        Square first = row.get(0);
        row.set(0, new Square(first.traced(), first.column(), first.columns(), first.rows() + 1));
    }

    /** How many words a row begins with: those of all columns, all but one, or that of a sum, the figures of all columns behind them; −1 for none. */
    private int named(int at) {
        int named = 0;
        while (at + named < cells.size() && isWord(cells.get(at + named).text())) {
            named++;
        }
        boolean row = isSum(at) ? named == 1 : named == words || named == words - 1;
        if (!row || at + named + headings.size() - words > cells.size()) {
            return -1;
        }
        return cells.subList(at + named, at + named + headings.size() - words).stream()
                        .noneMatch(each -> isWord(each.text()))
                ? named
                : -1;
    }

    private boolean isSum(int at) {
        return TableShape.SUM.matcher(cells.get(at).text()).matches();
    }

    private static boolean isWord(String text) {
        return !TableShape.isFigure(text) && !text.matches("[-—－/]+") && text.length() <= LONGEST_CELL;
    }
}
