package dev.jianbao.pages;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.overview.Calendar;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.archive.stats.Statistics;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The pages about the archive as a whole. */
final class OverviewFlatplan {
    private OverviewFlatplan() {}

    static List<Page> of(Overview overview, List<Entry> entries) {
        List<Page> pages = new ArrayList<>();
        statistics(overview.statistics(), pages);
        calendar(overview.calendar(), entries, pages);
        return pages;
    }

    private static void statistics(Statistics statistics, List<Page> pages) {
        if (!statistics.years().isEmpty()) {
            pages.add(new OverviewPage.OfStatistics(OverviewPages.STATISTICS, statistics, OptionalInt.empty()));
        }
        for (int year : statistics.years()) {
            pages.add(new OverviewPage.OfStatistics(OverviewPages.statistics(year), statistics, OptionalInt.of(year)));
        }
    }

    private static void calendar(Calendar calendar, List<Entry> entries, List<Page> pages) {
        if (!calendar.years().isEmpty()) {
            pages.add(new OverviewPage.OfCalendar(OverviewPages.CALENDAR, calendar));
        }
        for (int year : calendar.years()) {
            pages.add(new OverviewPage.CalendarYear(OverviewPages.calendar(year), calendar, year));
            for (YearMonth month : calendar.months(year)) {
                PageUrl first = OverviewPages.calendar(month);
                List<Entry> events = calendar.events(month).among(entries);
                for (Stretch<Entry> stretch : Stretch.of(events, OverviewPages.MONTH)) {
                    PageUrl url = Stretch.url(first, stretch.number());
                    pages.add(new OverviewPage.CalendarMonth(url, calendar, month, stretch));
                }
            }
        }
    }
}
