package dev.jianbao.render.html.words;

import dev.jianbao.archive.Gap;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.bulletin.NumberingRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The missing numbers of one bulletin, by the issue that follows them. */
public final class Gaps {
    private final NumberingRule rule;
    private final Words words;
    private final Map<Integer, Gap> before = new HashMap<>();

    public Gaps(Series series, Words words) {
        this.rule = series.bulletin().numbering().rule();
        this.words = words;
        series.gaps().forEach(gap -> before.put(key(gap.year(), gap.to() + 1), gap));
    }

    private int key(int year, int number) {
        return rule.isAnnual() ? year * 100_000 + number : number;
    }

    /** The numbers that are missing just before an issue, in words. */
    public Optional<String> before(Issue issue) {
        if (issue.number() instanceof IssueNumber.Supplement
                || issue.number().ordinal().isEmpty()) {
            return Optional.empty();
        }
        int number = issue.number().ordinal().getAsInt();
        Gap gap = before.get(key(issue.id().year(), number));
        return Optional.ofNullable(gap).map(missing -> words.say("missing", span(missing)));
    }

    /** The numbers of a gap, in the words of the masthead. */
    public String span(Gap gap) {
        String first = label(gap.year(), gap.from());
        return gap.count() == 1 ? first : words.say("numberSpan", first, label(gap.year(), gap.to()));
    }

    /** A number that no issue of the archive has, in the words of the masthead. */
    public String label(int year, int number) {
        return switch (rule) {
            case SERIAL, NONE -> new IssueNumber.Serial(number).label();
            case TOTAL -> new IssueNumber.Total(number).label();
            case ANNUAL, ANNUAL_TOTAL -> new IssueNumber.Annual(year, number).label();
        };
    }
}
