package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads {@code number}, {@code total} and {@code supplement} as the bulletin's rule asks for them. */
record IssueNumberReader(NumberingRule rule, Fields fields, Diagnostics diagnostics) {
    private static final Scalar<Integer> COUNT = Scalar.integer(1, 999_999);

    Optional<IssueNumber> read(LocalDate date) {
        Optional<Integer> supplement = fields.get("supplement", COUNT).map(Located::value);
        if (fields.has("supplement")) {
            refuse("number", "total");
            return supplement.map(IssueNumber.Supplement::new);
        }
        return switch (rule) {
            case SERIAL -> {
                refuse("total");
                yield count("number").map(IssueNumber.Serial::new);
            }
            case ANNUAL -> {
                refuse("total");
                yield count("number").map(number -> new IssueNumber.Annual(date.getYear(), number));
            }
            case TOTAL -> {
                refuse("total");
                yield count("number").map(IssueNumber.Total::new);
            }
            case ANNUAL_TOTAL -> {
                Optional<Integer> number = count("number");
                Optional<Integer> total = count("total");
                yield number.flatMap(each -> total.map(all -> new IssueNumber.AnnualTotal(date.getYear(), each, all)));
            }
            case NONE -> {
                refuse("number", "total");
                yield Optional.of(new IssueNumber.Dated(date));
            }
        };
    }

    private Optional<Integer> count(String key) {
        return fields.require(key, COUNT).map(Located::value);
    }

    private void refuse(String... keys) {
        List.of(keys).stream()
                .filter(fields::has)
                .forEach(key -> diagnostics.report(Code.NOT_IN_NUMBERING, fields.range(key), key, Scalar.word(rule)));
    }
}
