package dev.jianbao.plan.table;

import dev.jianbao.entity.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The money of a plan.
 *
 * @param unit what amounts are in
 * @param headings the columns as printed: line, content, amount, and source and period where there are such
 * @param lines in the order of the file
 * @param total what is stated as the sum
 * @param totalLabel the word that marks it, such as {@code 合计}; empty where nothing is stated
 * @param path the file, below the site's root
 */
public record Budget(
        Unit unit,
        List<String> headings,
        List<BudgetLine> lines,
        Optional<Cell> total,
        String totalLabel,
        String path) {
    public Budget {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }
}
