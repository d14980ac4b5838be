package dev.jianbao.archive.overview;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Filing;
import dev.jianbao.archive.Places;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.Period.Precision;
import dev.jianbao.source.Located;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the items report, by when it happened, and which issues appeared. An event stands in each month that it touches, but in
 * {@value #LONGEST} at most; one that is known by its year alone stands in the year.
 */
public final class Calendar {
    /** In how many months an event stands at most. */
    static final int LONGEST = 12;

    private static final int PLACE_BITS = 32;

    private final NavigableMap<YearMonth, Places> events;
    private final NavigableMap<Integer, Places> undated;
    private final NavigableMap<YearMonth, List<Issue>> issues = new TreeMap<>();

    private Calendar(
            NavigableMap<YearMonth, Places> events, NavigableMap<Integer, Places> undated, List<Series> series) {
        this.events = events;
        this.undated = undated;
        series.forEach(each -> each.issues()
                .forEach(issue -> issues.computeIfAbsent(YearMonth.from(issue.date()), any -> new ArrayList<>())
                        .add(issue)));
    }

    static Calendar of(List<Filing> filings, List<Series> series) {
        Calendar calendar = new Calendar(new TreeMap<>(), new TreeMap<>(), series);
        for (int place : byTime(filings)) {
            filings.get(place).when().ifPresent(when -> calendar.add(place, when));
        }
        return calendar;
    }

    /** The same events beside other issues. */
    Calendar beside(List<Series> series) {
        return new Calendar(events, undated, series);
    }

    /** The places of those that say when, from the first: each number holds a time and, in its last bits, a place. */
    private static int[] byTime(List<Filing> filings) {
        return IntStream.range(0, filings.size())
                .filter(place -> filings.get(place).when().isPresent())
                .mapToLong(
                        place -> filings.get(place).when().map(Calendar::rank).orElse(0L) << PLACE_BITS | place)
                .sorted()
                .mapToInt(rank -> (int) (rank & (1L << PLACE_BITS) - 1))
                .toArray();
    }

    /** What is known more exactly comes first of what begins on one day; of a year alone nothing is known but the year. */
    private static long rank(Period when) {
        return when.precision() == Precision.YEAR
                ? 0
                : when.start().toEpochDay() * Precision.values().length
                        + when.precision().ordinal();
    }

    private void add(int place, Period when) {
        if (when.precision() == Precision.YEAR) {
            undated.computeIfAbsent(when.start().getYear(), any -> new Places()).add(place);
            return;
        }
        YearMonth month = YearMonth.from(when.start());
        YearMonth last = YearMonth.from(when.end());
        for (int count = 0; count < LONGEST && !month.isAfter(last); count++) {
            events.computeIfAbsent(month, any -> new Places()).add(place);
            month = month.plusMonths(1);
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

    /** Where the entries stand that a month touched, by their first day. */
    public Places events(YearMonth month) {
        return events.getOrDefault(month, new Places());
    }

    /** Where those stand that are known to have happened in a year, and no more exactly. */
    public Places undated(int year) {
        return undated.getOrDefault(year, new Places());
    }

    /** The issues that bear a date of a month, bulletin by bulletin. */
    public List<Issue> issues(YearMonth month) {
        return Collections.unmodifiableList(issues.getOrDefault(month, List.of()));
    }
}
