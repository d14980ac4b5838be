package dev.jianbao.importers.lexis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in the forms that documents write them. */
public final class Dates {
    private static final String GAP = "[\\s　]*";
    private static final Pattern FULL = Pattern.compile("((?:19|20)[0-9]{2}|[一二][〇○零九0][〇○零一二三四五六七八九]{2})" + GAP
            + "(?:年|[-./])" + GAP + "([0-9]{1,2}|[一二三四五六七八九十]{1,3})" + GAP + "(?:月|[-./])" + GAP
            + "([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:" + GAP + "[日号]|(?![0-9]))"
            + "(?:" + GAP + "[（(]?" + GAP + "(?:星期|周)[一二三四五六日天]" + GAP + "[）)]?)?");
    /** With the day first, or with the month, as programs made abroad write it. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9.])([0-3]?[0-9])([./-])([0-3]?[0-9])\\2((?:19|20)[0-9]{2})(?![0-9.])");

    private static final int MONTHS = 12;
    private static final String DAY = "([0-9]{1,2})" + GAP + "月" + GAP + "([0-9]{1,2})" + GAP + "日?";
    private static final Pattern SPAN = Pattern.compile("^(?:(20[0-9]{2})" + GAP + "年" + GAP + ")?" + DAY + "(?:" + GAP
            + "(?:至|到|[-—–－~～]{1,2})" + GAP + "(?:(?:([0-9]{1,2})" + GAP + "月" + GAP + ")?([0-9]{1,2})" + GAP + "日))?");

    /** So many months ahead of its issue a date may lie; one further off was last year. */
    private static final int AHEAD = 3;

    /** A day that lost its signs, so that nothing but figures is left: 2024327. */
    private static final Pattern WITHOUT_SIGNS = Pattern.compile("(20[0-9]{2})([0-9]{2,4})");

    private Dates() {}

    /** The days that a text without signs may mean; none where it holds anything but such figures. */
    public static List<LocalDate> withoutSigns(String text) {
        Matcher match = WITHOUT_SIGNS.matcher(text);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; match.matches() && i < match.group(2).length(); i++) {
            String month = match.group(2).substring(0, i);
            String day = match.group(2).substring(i);
            if (day.length() < 3 && (day.charAt(0) != '0' || month.charAt(0) == '0' || month.length() == 2)) {
                date(match.group(1), month, day).ifPresent(days::add);
            }
        }
        return days;
    }

    /**
     * A date found.
     *
     * @param date the day
     * @param start its first unit in the text
     * @param end the unit after its last
     */
    public record Found(LocalDate date, int start, int end) {}

    /** The first full date in a text. */
    public static Optional<Found> first(String text) {
        return firstFrom(text, 0).or(() -> yearLast(text));
    }

    /** A day whose year stands last, where only one of its other numbers can be a month. */
    private static Optional<Found> yearLast(String text) {
        Matcher match = YEAR_LAST.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(match.group(1));
        int other = Integer.parseInt(match.group(3));
        boolean clear = one == other || one > MONTHS != other > MONTHS;
        int year = Integer.parseInt(match.group(4));
        return (clear ? date(year, Math.min(one, other), Math.max(one, other)) : Optional.<LocalDate>empty())
                .map(date -> new Found(date, match.start(), match.end()));
    }

    /** The last full date in a text. */
    public static Optional<Found> last(String text) {
        Optional<Found> last = Optional.empty();
        Optional<Found> next = first(text);
        while (next.isPresent()) {
            last = next;
            next = firstFrom(text, next.get().end());
        }
        return last;
    }

    private static Optional<Found> firstFrom(String text, int from) {
        Matcher match = FULL.matcher(text);
        int start = from;
        while (start <= text.length() && match.find(start)) {
            Optional<LocalDate> date = date(match.group(1), match.group(2), match.group(3));
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), match.start(), match.end()));
            }
            start = match.start() + 1;
        }
        return Optional.empty();
    }

    /**
     * The day or the days with which a text begins, such as 8月14日至26日, as a period in the form of the content.
     *
     * @param issued when the document was issued; the year follows from it where the text gives none
     */
    public static Optional<String> leadingPeriod(String text, LocalDate issued) {
        Matcher match = SPAN.matcher(text);
        if (!match.find() || !match.group().contains("日") || text.startsWith("前", match.end())) {
            return Optional.empty();
        }
        int month = Integer.parseInt(match.group(2));
        int year = match.group(1) != null
                ? Integer.parseInt(match.group(1))
                : issued.getYear() - (month > issued.getMonthValue() + AHEAD ? 1 : 0);
        Optional<LocalDate> first = date(year, month, Integer.parseInt(match.group(3)));
        if (match.group(5) == null) {
            return first.map(LocalDate::toString);
        }
        int lastMonth = match.group(4) == null ? month : Integer.parseInt(match.group(4));
        Optional<LocalDate> last = date(year, lastMonth, Integer.parseInt(match.group(5)));
        return first.flatMap(one -> last.filter(one::isBefore).map(other -> one + "/" + other));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        OptionalInt y = Numeral.parse(year);
        OptionalInt m = Numeral.parse(month);
        OptionalInt d = Numeral.parse(day);
        return y.isPresent() && m.isPresent() && d.isPresent()
                ? date(y.getAsInt(), m.getAsInt(), d.getAsInt())
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
