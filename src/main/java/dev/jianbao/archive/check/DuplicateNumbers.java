package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.List;

/** No two issues bear one number: a citation by number must mean one of them. */
final class DuplicateNumbers implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        archive.series().stream()
                .flatMap(series -> Count.of(series).stream())
                .forEach(count -> run(count.issues(), diagnostics));
    }

    private static void run(List<Issue> issues, Diagnostics diagnostics) {
        for (int at = 1, first = 0; at < issues.size(); at++) {
            Issue issue = issues.get(at);
            if (Count.number(issue) != Count.number(issues.get(first))) {
                first = at;
            } else {
                diagnostics.report(
                        Code.DUPLICATE_NUMBER,
                        issue.masthead().counted(),
                        issue.number().label(),
                        issues.get(first).path());
            }
        }
    }
}
