package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;

/** The date of printing (印发) in the foot is the date in the masthead. */
final class PrintingDates implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.issues(archive).forEach(issue -> run(issue, diagnostics));
    }

    private static void run(Issue issue, Diagnostics diagnostics) {
        issue.colophon()
                .printed()
                .filter(printed -> !printed.value().equals(issue.date()))
                .ifPresent(printed ->
                        diagnostics.report(Code.PRINTED_ANOTHER_DAY, printed.range(), printed.value(), issue.date()));
    }
}
