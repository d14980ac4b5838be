package dev.jianbao.pages;

import dev.jianbao.archive.stats.Subject;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/** The addresses of pages about the archive as a whole, and of the tables beside them. */
public final class OverviewPages {
    public static final PageUrl STATISTICS = new PageUrl("statistics/index.html");
    public static final PageUrl CALENDAR = new PageUrl("calendar/index.html");

    /** How many events a page of a month has. */
    public static final int MONTH = 150;

    private OverviewPages() {}

    /** The statistics of one year. */
    public static PageUrl statistics(int year) {
        return new PageUrl("statistics/" + year + ".html");
    }

    /** The path of a table of the statistics as CSV. */
    public static String csv(Subject subject, OptionalInt year) {
        String name = subject.name().toLowerCase(Locale.ROOT);
        String of = year.isPresent() ? year.getAsInt() + "-" : "";
        return "statistics/" + of + name + ".csv";
    }

    /** A year of the calendar. */
    public static PageUrl calendar(int year) {
        return new PageUrl("calendar/" + year + "/index.html");
    }

    /** A month of the calendar. */
    public static PageUrl calendar(YearMonth month) {
        return new PageUrl("calendar/" + month.toString().replace('-', '/') + ".html");
    }
}
