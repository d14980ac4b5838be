package dev.jianbao.archive;

import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A bulletin and its issues.
 *
 * @param bulletin the bulletin
 * @param issues its issues by date, then by number
 * @param gaps the numbers that are missing between them, in order
 */
public record Series(Bulletin bulletin, List<Issue> issues, List<Gap> gaps) {
    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::date)
            .thenComparing(issue -> issue.number() instanceof IssueNumber.Supplement)
            .thenComparing(issue -> issue.number().ordinal().orElse(0))
            .thenComparing(Issue::path);

    public Series {
        issues = List.copyOf(issues);
        gaps = List.copyOf(gaps);
    }

    static Series of(Bulletin bulletin, List<Issue> issues) {
        List<Issue> ordered = issues.stream().sorted(ORDER).toList();
        return new Series(bulletin, ordered, gaps(bulletin, ordered));
    }

    /** The issues of each year, the latest year first. */
    public NavigableMap<Integer, List<Issue>> byYear() {
        NavigableMap<Integer, List<Issue>> years = new TreeMap<>(Comparator.reverseOrder());
        issues.forEach(issue -> years.computeIfAbsent(issue.id().year(), any -> new ArrayList<>())
                .add(issue));
        gaps.forEach(gap -> years.computeIfAbsent(gap.year(), any -> new ArrayList<>()));
        return years;
    }

    private static List<Gap> gaps(Bulletin bulletin, List<Issue> ordered) {
        boolean annual = bulletin.numbering().rule().isAnnual();
        List<Issue> counted = ordered.stream()
                .filter(issue -> !(issue.number() instanceof IssueNumber.Supplement))
                .filter(issue -> issue.number().ordinal().isPresent())
                .sorted(Comparator.<Issue>comparingInt(
                                issue -> annual ? issue.id().year() : 0)
                        .thenComparingInt(issue -> issue.number().ordinal().getAsInt()))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        int year = 0;
        int next = 0;
        for (Issue issue : counted) {
            int number = issue.number().ordinal().getAsInt();
            if (next == 0) {
                next = bulletin.numbering().first().orElse(number);
            } else if (annual && issue.id().year() != year) {
                next = 1;
            }
            if (number > next) {
                gaps.add(new Gap(issue.id().year(), next, number - 1));
            }
            next = Math.max(next, number + 1);
            year = issue.id().year();
        }
        return gaps;
    }
}
