package dev.jianbao.archive.overview;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Entry;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.Period.Precision;
import dev.jianbao.source.Located;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the items report, by when it happened, and which issues appeared. An event stands in each month that it touches, but in
 * {@value #LONGEST} at most; one that is known by its year alone stands in the year.
 */
public final class Calendar {
    /** In how many months an event stands at most. */
    static final int LONGEST = 12;

    private final NavigableMap<YearMonth, List<Entry>> events = new TreeMap<>();
    private final NavigableMap<Integer, List<Entry>> undated = new TreeMap<>();
    private final NavigableMap<YearMonth, List<Issue>> issues = new TreeMap<>();

    private Calendar() {}

    static Calendar of(Archive archive) {
        Calendar calendar = new Calendar();
        archive.entries().forEach(calendar::add);
        Comparator<Entry> order = Comparator.comparing(
                        (Entry each) -> when(each).start())
                .thenComparing(each -> when(each).precision());
        calendar.events.values().forEach(each -> each.sort(order));
        archive.series()
                .forEach(series -> series.issues()
                        .forEach(issue -> calendar.issues
                                .computeIfAbsent(YearMonth.from(issue.date()), any -> new ArrayList<>())
                                .add(issue)));
        return calendar;
    }

    private void add(Entry entry) {
        if (entry instanceof Entry.OfItem item && item.item().facts().when().isPresent()) {
            Period when = item.item().facts().when().get().value();
            if (when.precision() == Precision.YEAR) {
                undated.computeIfAbsent(when.start().getYear(), any -> new ArrayList<>())
                        .add(entry);
                return;
            }
            YearMonth month = YearMonth.from(when.start());
            YearMonth last = YearMonth.from(when.end());
            for (int count = 0; count < LONGEST && !month.isAfter(last); count++) {
                events.computeIfAbsent(month, any -> new ArrayList<>()).add(entry);
                month = month.plusMonths(1);
            }
        }
    }

    /** When it happened; of what does not say so, the date of its document. */
    public static Period when(Entry entry) {
        return entry.map(
                item -> item.item().facts().when().map(Located::value).orElse(Period.of(item.date())),
                article -> Period.of(article.date()));
    }

    /** The years that have anything, the oldest first. */
    public List<Integer> years() {
        NavigableMap<Integer, Boolean> years = new TreeMap<>();
        events.keySet().forEach(month -> years.put(month.getYear(), true));
        issues.keySet().forEach(month -> years.put(month.getYear(), true));
        undated.keySet().forEach(year -> years.put(year, true));
        return List.copyOf(years.keySet());
    }

    /** The months of a year that have anything, in order. */
    public List<YearMonth> months(int year) {
        NavigableMap<YearMonth, Boolean> months = new TreeMap<>();
        YearMonth first = YearMonth.of(year, 1);
        YearMonth next = first.plusYears(1);
        events.subMap(first, next).keySet().forEach(month -> months.put(month, true));
        issues.subMap(first, next).keySet().forEach(month -> months.put(month, true));
        return List.copyOf(months.keySet());
    }

    /** What a month touched, by its first day. */
    public List<Entry> events(YearMonth month) {
        return Collections.unmodifiableList(events.getOrDefault(month, List.of()));
    }

    /** What is known to have happened in a year, and no more exactly. */
    public List<Entry> undated(int year) {
        return Collections.unmodifiableList(undated.getOrDefault(year, List.of()));
    }

    /** The issues that bear a date of a month, bulletin by bulletin. */
    public List<Issue> issues(YearMonth month) {
        return Collections.unmodifiableList(issues.getOrDefault(month, List.of()));
    }
}
