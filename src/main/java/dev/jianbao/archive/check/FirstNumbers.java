package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.List;

/** No issue comes before the first number that its bulletin says there ever was. */
final class FirstNumbers implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        for (Series series : archive.series()) {
            series.bulletin().numbering().first().ifPresent(first -> run(series, first, diagnostics));
        }
    }

    private static void run(Series series, int first, Diagnostics diagnostics) {
        List<Issue> numbered = series.issues().stream()
                .filter(issue -> issue.number().ordinal().isPresent())
                .filter(issue -> !(issue.number() instanceof IssueNumber.Supplement))
                .toList();
        boolean annual = series.bulletin().numbering().rule().isAnnual();
        int firstYear = numbered.isEmpty() ? 0 : numbered.get(0).id().year();
        for (Issue issue : numbered) {
            boolean counts = !annual || issue.id().year() == firstYear;
            if (counts && Count.number(issue) < first) {
                diagnostics.report(
                        Code.NUMBER_BEFORE_FIRST,
                        issue.masthead().counted(),
                        issue.number().label(),
                        first);
            }
        }
    }
}
