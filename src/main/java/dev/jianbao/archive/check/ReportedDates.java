package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.ItemKind;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Period;
import java.time.LocalDate;

/** An item reports what has happened by the day of its issue; only a notice may look ahead. */
final class ReportedDates implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.issues(archive)
                .forEach(issue -> issue.items()
                        .filter(item -> item.kind() != ItemKind.NOTICE)
                        .forEach(item -> run(issue, item, diagnostics)));
    }

    private static void run(Issue issue, Item item, Diagnostics diagnostics) {
        item.facts()
                .when()
                .filter(when -> lastPart(when.value()).isAfter(issue.date()))
                .ifPresent(when ->
                        diagnostics.report(Code.REPORTED_BEFORE_IT_WAS, when.range(), when.value(), issue.date()));
    }

    /** The first day of the period's last day, month or year: a month that is not over may be reported on. */
    private static LocalDate lastPart(Period period) {
        return switch (period.precision()) {
            case YEAR -> period.end().withDayOfYear(1);
            case MONTH -> period.end().withDayOfMonth(1);
            case DAY -> period.end();
        };
    }
}
