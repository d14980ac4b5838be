package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.List;

/** A higher number has no earlier date: where it has, one of the two is most likely mistyped. */
final class NumberOrder implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        archive.series().stream()
                .flatMap(series -> Count.of(series).stream())
                .forEach(count -> run(count.issues(), diagnostics));
    }

    private static void run(List<Issue> issues, Diagnostics diagnostics) {
        for (int at = 1; at < issues.size(); at++) {
            Issue before = issues.get(at - 1);
            Issue issue = issues.get(at);
            if (issue.date().isBefore(before.date()) && Count.number(issue) > Count.number(before)) {
                diagnostics.report(
                        Code.NUMBER_AGAINST_DATE,
                        issue.masthead().date().range(),
                        issue.number().label(),
                        issue.date(),
                        before.number().label(),
                        before.date());
            }
        }
    }
}
