package dev.jianbao.plan.table;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Quantity;
import java.util.Optional;

/** One cell of a table, or one figure of an indicator: what it says, and how far that is known. */
public sealed interface Cell {
    /** Where it stands. */
    SourceRange range();

    /** What it says, as shown: the words or the figure as written, without rule and remark; {@code ?} for what is lost. */
    String text();

    /** The figure it says; empty for words, and for what is lost or not there. */
    default Optional<Quantity> quantity() {
        return Optional.empty();
    }

    /** What stands in brackets beside the figure. */
    default Optional<String> remark() {
        return Optional.empty();
    }

    /** How far the cell is known. */
    CellState state();

    default boolean isLost() {
        return state() == CellState.LOST;
    }

    /** Gives the cell to the case that fits it. */
    <T> T accept(Visitor<T> visitor);

    /** One answer for each kind of cell. */
    interface Visitor<T> {
        T given(Given cell);

        T inferred(Inferred cell);

        T lost(Lost cell);

        T none(None cell);

        T merged(Merged cell);
    }

    /** Stated by the source. */
    record Given(String text, Optional<Quantity> quantity, Optional<String> remark, SourceRange range) implements Cell {
        @Override
        public CellState state() {
            return CellState.GIVEN;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.given(this);
        }
    }

    /**
     * Lost in the source, and worked out from what is left.
     *
     * @param rule how: arithmetic, which is checked, or words
     * @param words what is said beside arithmetic
     */
    record Inferred(String text, Optional<Quantity> quantity, String rule, Optional<String> words, SourceRange range)
            implements Cell {
        @Override
        public CellState state() {
            return CellState.INFERRED;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.inferred(this);
        }
    }

    /** The source had something here that can no longer be read. */
    record Lost(Optional<String> remark, SourceRange range) implements Cell {
        @Override
        public String text() {
            return "?";
        }

        @Override
        public CellState state() {
            return CellState.LOST;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.lost(this);
        }
    }

    /** The source has nothing here: a dash, or an empty cell among words. */
    record None(String text, SourceRange range) implements Cell {
        @Override
        public CellState state() {
            return CellState.NONE;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.none(this);
        }
    }

    /**
     * The lower part of a cell that runs over several rows; it counts above, and here no more.
     *
     * @param above what the whole cell says
     */
    record Merged(Cell above, SourceRange range) implements Cell {
        @Override
        public String text() {
            return above.text();
        }

        @Override
        public CellState state() {
            return CellState.MERGED;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.merged(this);
        }
    }
}
