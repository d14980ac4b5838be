package dev.jianbao.plan.audit;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.table.Cell;

/**
 * What cells come to that nobody has summed up. Only where nothing is lost is it a total; else it is what is known.
 *
 * @param known the sum of what can be read
 * @param inferred how many inferred cells it rests on
 * @param lost how many cells are lost
 */
public record Sum(Quantity known, int inferred, int lost) {
    /** Adds up cells in a unit. */
    public static Sum of(Iterable<Cell> cells, Unit unit) {
        Tally tally = new Tally();
        cells.forEach(cell -> tally.add(cell, ""));
        return tally.sum(unit);
    }

    public boolean isTotal() {
        return lost == 0;
    }
}
