package dev.jianbao.plan.table;

/** How far a cell is known. */
public enum CellState {
    /** The source states it. */
    GIVEN,
    /** It was worked out, by a rule that is told. */
    INFERRED,
    /** It was there and cannot be read. Never zero. */
    LOST,
    /** Nothing is there. */
    NONE,
    /** It belongs to the cell above. */
    MERGED
}
