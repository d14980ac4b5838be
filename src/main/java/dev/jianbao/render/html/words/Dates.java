package dev.jianbao.render.html.words;

import dev.jianbao.entity.Period;
import dev.jianbao.render.html.view.part.DateView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Dates for machines and readers. */
public final class Dates {
    private final Words words;
    private final Map<LocalDate, DateView> days = new ConcurrentHashMap<>();
    private final Map<LocalDate, DateView> daysOfYear = new ConcurrentHashMap<>();

    public Dates(Words words) {
        this.words = words;
    }

    public DateView day(LocalDate day) {
        return known(days, day, Words::day);
    }

    /** A day of a year that is known from what stands around it. */
    private DateView dayOfYear(LocalDate day) {
        return known(daysOfYear, day, Words::dayOfYear);
    }

    /** An archive has few days and lists many dates: each is worded once. */
    private DateView known(
            Map<LocalDate, DateView> views, LocalDate day, BiFunction<Words, LocalDate, String> wording) {
        DateView known = views.get(day);
        if (known == null) {
            known = new DateView(day.toString(), wording.apply(words, day));
            views.put(day, known);
        }
        return known;
    }

    /** A moment; readers see the hour as {@code 10:25}. */
    public DateView moment(LocalDate day, LocalTime time) {
        String clock = clock(time);
        return new DateView(day + "T" + clock, words.say("moment", words.day(day), clock));
    }

    public static String clock(LocalTime time) {
        return time.toString().substring(0, 5);
    }

    /**
     * The first and the last day of a period, or the one day, month or year that it is.
     *
     * @param year of what stands around it, which is not repeated
     */
    public List<DateView> period(Period period, int year) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        boolean plain = start.getYear() == year && end.getYear() == year;
        return switch (period.precision()) {
            case YEAR -> years(start.getYear(), end.getYear());
            case MONTH -> months(start, end, plain);
            case DAY -> days(start, end, plain);
        };
    }

    private List<DateView> years(int start, int end) {
        DateView first = new DateView(padded(start), words.year(start));
        return start == end ? List.of(first) : List.of(first, new DateView(padded(end), words.year(end)));
    }

    private static String padded(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }

    private List<DateView> months(LocalDate start, LocalDate end, boolean plain) {
        YearMonth first = YearMonth.from(start);
        YearMonth last = YearMonth.from(end);
        DateView from = new DateView(first.toString(), plain ? words.monthOfYear(start) : words.month(start));
        DateView to = new DateView(last.toString(), plain ? words.monthOfYear(end) : words.month(end));
        return first.equals(last) ? List.of(from) : List.of(from, to);
    }

    private List<DateView> days(LocalDate start, LocalDate end, boolean plain) {
        DateView from = plain ? dayOfYear(start) : day(start);
        if (start.equals(end)) {
            return List.of(from);
        }
        boolean oneMonth = plain && start.getMonthValue() == end.getMonthValue();
        return oneMonth
                ? List.of(within("spanFirst", start), within("spanLast", end))
                : List.of(from, plain ? dayOfYear(end) : day(end));
    }

    private DateView within(String key, LocalDate day) {
        return new DateView(day.toString(), words.say(key, day.getDayOfMonth(), words.monthOfYear(day)));
    }
}
