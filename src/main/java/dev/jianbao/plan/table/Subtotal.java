package dev.jianbao.plan.table;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table that states sums (小计, 合计). Nothing in it is ever worked out: what it states is checked.
 *
 * @param stage the group it sums; empty for the whole table
 * @param label the word that marks it, such as {@code 小计}
 * @param declared how many projects it says there are
 * @param cells its cells, in the order of the table's columns
 * @param after how many projects stand above it
 * @param range the row in the file
 */
public record Subtotal(
        Optional<Stage> stage,
        String label,
        Optional<Located<Quantity>> declared,
        List<Cell> cells,
        int after,
        SourceRange range) {
    public Subtotal {
        cells = List.copyOf(cells);
    }
}
