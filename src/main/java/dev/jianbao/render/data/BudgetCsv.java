package dev.jianbao.render.data;

import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget in the format that it is read from. */
record BudgetCsv(Budget budget) {
    byte[] document() {
        return CsvSheet.document(sheet -> {
            Budget.Headings headings = budget.headings();
            sheet.row(row(
                    headings.line(),
                    headings.content(),
                    HeadingText.of(headings.amount(), budget.unit()),
                    headings.source(),
                    headings.period()));
            for (BudgetLine line : budget.lines()) {
                sheet.row(row(
                        CellText.of(line.name()),
                        headings.content().map(any -> CellText.of(line.content())),
                        CellText.of(line.amount()),
                        line.source().map(CellText::of),
                        line.period().map(CellText::of)));
            }
            budget.total()
                    .ifPresent(total -> sheet.row(row(
                            budget.totalLabel(),
                            headings.content().map(any -> ""),
                            CellText.of(total),
                            headings.source().map(any -> ""),
                            headings.period().map(any -> ""))));
        });
    }

    private static List<String> row(
            String line, Optional<String> content, String amount, Optional<String> source, Optional<String> period) {
        return Stream.of(Optional.of(line), content, Optional.of(amount), source, period)
                .flatMap(Optional::stream)
                .toList();
    }
}
