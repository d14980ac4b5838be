package dev.jianbao.importers.manuscript;

import java.util.List;

/** A part of a manuscript, in the order in which it is read. */
public sealed interface Block {
    /** Its stretch of the transcript. */
    Extent extent();

    /** Where it began in the original. */
    Place place();

    /** What else a kind of block asks of whoever tells them apart. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R table(Table table);

        R figure(Figure figure);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * A paragraph, or a line of a plain text.
     *
     * @param extent its text without the line end
     */
    record Paragraph(Extent extent, Place place, Style style) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A table whose cells are known to be cells. Rows may differ in how many cells they have. */
    record Table(Extent extent, Place place, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell, written down once, where it begins.
     *
     * @param extent its text; paragraphs in it are parted by line ends
     * @param place where it stood
     * @param column its first column, counted from 0, merged cells above and before it included
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    record Cell(Extent extent, Place place, int column, int columns, int rows) {
        public Cell {
            if (column < 0 || columns < 1 || rows < 1) {
                throw new IllegalArgumentException("not a cell: " + column + ", " + columns + " by " + rows);
            }
        }
    }

    /**
     * A picture. The transcript holds its alternative text, which may be empty.
     *
     * @param picture what it shows
     */
    record Figure(Extent extent, Place place, Picture picture) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }
}
