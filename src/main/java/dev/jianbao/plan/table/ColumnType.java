package dev.jianbao.plan.table;

import dev.jianbao.entity.quantity.Dimension;
import dev.jianbao.entity.quantity.Unit;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    /** Whole numbers. */
    INTEGER,
    DECIMAL,
    AREA,
    MONEY,
    PERCENT;

    /** Whether the cells are figures. */
    public boolean isFigure() {
        return this != TEXT;
    }

    /** Whether figures of this type can be in a unit. */
    public boolean fits(Unit unit) {
        return switch (this) {
            case TEXT -> false;
            case INTEGER, DECIMAL -> unit.dimension() == Dimension.NUMBER;
            case AREA -> unit.dimension() == Dimension.AREA;
            case MONEY -> unit.dimension() == Dimension.MONEY;
            case PERCENT -> unit.dimension() == Dimension.SHARE;
        };
    }
}
