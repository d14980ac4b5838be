package dev.jianbao.archive.check;

import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Issues that are counted in one run of numbers: those of a bulletin, of one of its years, or the supplements of a year.
 *
 * @param issues by number, then by path; all of them have a number
 */
record Count(List<Issue> issues) {
    private static final Comparator<Issue> ORDER =
            Comparator.comparingInt(Count::number).thenComparing(Issue::path);

    /** The counts of a bulletin, earlier years first. */
    static List<Count> of(Series series) {
        boolean annual = series.bulletin().numbering().rule().isAnnual();
        return Stream.concat(
                        by(annual, series.issues().stream().filter(issue -> !isSupplement(issue))),
                        by(true, series.issues().stream().filter(Count::isSupplement)))
                .toList();
    }

    private static Stream<Count> by(boolean year, Stream<Issue> issues) {
        return issues
                .filter(issue -> issue.number().ordinal().isPresent())
                .sorted(ORDER)
                .collect(
                        Collectors.groupingBy(issue -> year ? issue.id().year() : 0, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Count::new);
    }

    private static boolean isSupplement(Issue issue) {
        return issue.number() instanceof IssueNumber.Supplement;
    }

    static int number(Issue issue) {
        return issue.number().ordinal().orElse(0);
    }
}
