package dev.jianbao.importers.galley;

import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.manuscript.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A strip of a galley: a line, which is a paragraph unless a repair joins it to another, or a table. */
public sealed interface Slip {
    Place place();

    /** A line of text. */
    record Line(Traced traced, Place place, Style style) implements Slip {
        public String text() {
            return traced.text();
        }

        public Line with(Traced other) {
            return new Line(other, place, style);
        }
    }

    /** A table, row by row; merged cells stand where they begin. */
    record Grid(List<List<Square>> rows, Place place) implements Slip {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** With every cell mended. */
        public Grid mended(UnaryOperator<Traced> repair) {
            return new Grid(
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(each -> new Square(
                                            repair.apply(each.traced()), each.column(), each.columns(), each.rows()))
                                    .toList())
                            .toList(),
                    place);
        }
    }

    /** A cell of a table with its first column and how far it reaches. */
    record Square(Traced traced, int column, int columns, int rows) {
        /** Cells side by side from a column on, of one column and one row each; a list that may be changed. */
        public static List<Square> row(List<Traced> cells, int from) {
            List<Square> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(new Square(cells.get(i), from + i, 1, 1));
            }
            return row;
        }

        public String text() {
            return traced.text();
        }
    }
}
