package dev.jianbao.pages;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.overview.Calendar;
import dev.jianbao.archive.stats.Statistics;
import java.time.YearMonth;
import java.util.OptionalInt;

/** A page about the archive as a whole: its statistics, its calendar. */
public sealed interface OverviewPage extends Page {
    /** Gives the page to the case that fits it. */
    <T> T accept(Visitor<T> visitor);

    @Override
    default <T> T accept(PageVisitor<T> visitor) {
        return visitor.overview(this);
    }

    /** One case for each kind of page. */
    interface Visitor<T> {
        T statistics(OfStatistics page);

        T calendar(OfCalendar page);

        T calendarYear(CalendarYear page);

        T calendarMonth(CalendarMonth page);
    }

    /** How many items were adopted: over all years, or in one of them. */
    record OfStatistics(PageUrl url, Statistics statistics, OptionalInt year) implements OverviewPage {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.statistics(this);
        }
    }

    /** The years and months in which anything happened. */
    record OfCalendar(PageUrl url, Calendar calendar) implements OverviewPage {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.calendar(this);
        }
    }

    /** The days of one year. */
    record CalendarYear(PageUrl url, Calendar calendar, int year) implements OverviewPage {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.calendarYear(this);
        }
    }

    /** What happened in one month, from its first day, and what was issued. */
    record CalendarMonth(PageUrl url, Calendar calendar, YearMonth month, Stretch<Entry> stretch)
            implements OverviewPage {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.calendarMonth(this);
        }
    }
}
