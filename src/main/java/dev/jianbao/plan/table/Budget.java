package dev.jianbao.plan.table;

import dev.jianbao.entity.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The money of a plan.
 *
 * @param unit what amounts are in
 * @param headings the columns as printed
 * @param lines in the order of the file
 * @param total what is stated as the sum
 * @param totalLabel the word that marks it, such as {@code 合计}; empty where nothing is stated
 * @param path the file, below the site's root
 */
public record Budget(
        Unit unit, Headings headings, List<BudgetLine> lines, Optional<Cell> total, String totalLabel, String path) {
    public Budget {
        lines = List.copyOf(lines);
    }

    /**
     * What the columns are called.
     *
     * @param line of the names
     * @param content of what the money is for, if there is such a column
     * @param amount as printed, with or without the unit
     * @param source of where it comes from, if there is such a column
     * @param period of when it is spent, if there is such a column
     */
    public record Headings(
            String line, Optional<String> content, String amount, Optional<String> source, Optional<String> period) {}
}
