package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Gap;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.HashMap;
import java.util.Map;

/** Missing numbers are named once, at the issue that follows them: the archive shows them, so the author should know. */
final class NumberGaps implements Check {
    /** What a gap says of the issue behind it. */
    private record Place(int year, int number) {}

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        archive.series().stream()
                .filter(series -> !series.gaps().isEmpty())
                .forEach(series -> run(series, diagnostics));
    }

    private static void run(Series series, Diagnostics diagnostics) {
        Map<Place, Issue> issues = new HashMap<>();
        for (Issue issue : series.issues()) {
            if (!(issue.number() instanceof IssueNumber.Supplement)) {
                issues.putIfAbsent(new Place(issue.id().year(), Count.number(issue)), issue);
            }
        }
        for (Gap gap : series.gaps()) {
            Issue next = issues.get(new Place(gap.year(), gap.to() + 1));
            if (next != null) {
                diagnostics.report(
                        Code.NUMBER_GAP,
                        next.masthead().counted(),
                        next.number().label(),
                        gap.count() == 1 ? gap.from() : gap.from() + "–" + gap.to());
            }
        }
    }
}
