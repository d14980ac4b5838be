package dev.jianbao.importers.pdf;

import java.util.List;

/** Something on a page. */
sealed interface Piece {
    Box box();

    /** A stretch of a line. */
    record Words(Segment segment) implements Piece {
        @Override
        public Box box() {
            return segment.box();
        }
    }

    /**
     * A table between rulings.
     *
     * @param glyphs what stands in it
     */
    record Ruled(RuledTable table, List<Glyph> glyphs) implements Piece {
        @Override
        public Box box() {
            return table.box();
        }
    }

    /**
     * A picture.
     *
     * @param ordinal on its page, counted from 1
     */
    record Image(Box box, int ordinal) implements Piece {}
}
