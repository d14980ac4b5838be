package dev.jianbao.plan.reader;

import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.ColumnType;

/**
 * What figures are expected.
 *
 * @param name what diagnostics call it
 * @param unit what they are in unless they say otherwise
 * @param whole whether they count things
 * @param sum whether they are added up, so that an empty cell is not nothing
 */
record FigureShape(String name, Unit unit, boolean whole, boolean sum) {
    static FigureShape of(Column column) {
        return new FigureShape(column.name(), column.unit(), column.type() == ColumnType.INTEGER, column.sum());
    }
}
