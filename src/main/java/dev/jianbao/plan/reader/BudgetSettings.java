package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the front matter says of the budget.
 *
 * @param unit what amounts are in, if it says so
 * @param headings by the columns they stand for
 * @param range where it is written
 */
record BudgetSettings(Optional<Unit> unit, Map<String, String> headings, SourceRange range) {
    static BudgetSettings read(Fields fields) {
        Optional<Unit> unit = fields.get("unit", Scalar.text()).map(each -> Unit.of(each.value()));
        Map<String, String> headings = new TreeMap<>();
        fields.mapping("columns").ifPresent(below -> {
            for (String column : BudgetReader.COLUMNS) {
                below.get(column, Scalar.text()).map(Located::value).ifPresent(name -> headings.put(column, name));
            }
            below.done();
        });
        fields.done();
        return new BudgetSettings(unit, headings, fields.range());
    }

    /** Where the front matter says nothing of it. */
    static BudgetSettings none(SourceRange range) {
        return new BudgetSettings(Optional.empty(), Map.of(), range);
    }
}
