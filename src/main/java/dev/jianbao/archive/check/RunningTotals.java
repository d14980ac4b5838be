package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber.AnnualTotal;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.Comparator;
import java.util.List;

/** The running total (总期号) rises with the number of the year, step by step; from year to year it never falls. */
final class RunningTotals implements Check {
    private record Counted(Issue issue, AnnualTotal number) {}

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        archive.series().forEach(series -> run(counted(series.issues()), diagnostics));
    }

    private static List<Counted> counted(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.number() instanceof AnnualTotal)
                .map(issue -> new Counted(issue, (AnnualTotal) issue.number()))
                .sorted(Comparator.<Counted>comparingInt(each -> each.number().year())
                        .thenComparingInt(each -> each.number().number())
                        .thenComparing(each -> each.issue().path()))
                .toList();
    }

    private static void run(List<Counted> counted, Diagnostics diagnostics) {
        for (int at = 1; at < counted.size(); at++) {
            AnnualTotal before = counted.get(at - 1).number();
            AnnualTotal number = counted.get(at).number();
            boolean sameYear = number.year() == before.year();
            int steps = number.number() - (sameYear ? before.number() : 0);
            int expected = before.total() + steps;
            boolean wrong = sameYear ? number.total() != expected : number.total() <= before.total();
            if (wrong && steps > 0) {
                diagnostics.report(
                        Code.RUNNING_TOTAL,
                        counted.get(at).issue().masthead().totalled(),
                        number.label(),
                        before.label(),
                        expected);
            }
        }
    }
}
