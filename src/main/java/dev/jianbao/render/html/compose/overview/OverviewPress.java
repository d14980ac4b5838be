package dev.jianbao.render.html.compose.overview;

import dev.jianbao.pages.OverviewPage;
import dev.jianbao.render.html.compose.sheet.Composed;
import dev.jianbao.render.html.compose.sheet.Sheet;

/** Composes any page about the archive as a whole. */
public record OverviewPress(Sheet sheet) implements OverviewPage.Visitor<Composed> {
    @Override
    public Composed statistics(OverviewPage.OfStatistics page) {
        return new Composed("statistics.ftlh", new StatisticsPage(sheet, page).view());
    }

    @Override
    public Composed calendar(OverviewPage.OfCalendar page) {
        return new Composed("calendar.ftlh", new CalendarPages(sheet, page.calendar()).index());
    }

    @Override
    public Composed calendarYear(OverviewPage.CalendarYear page) {
        return new Composed("calendar_year.ftlh", new CalendarPages(sheet, page.calendar()).year(page.year()));
    }

    @Override
    public Composed calendarMonth(OverviewPage.CalendarMonth page) {
        return new Composed("calendar_month.ftlh", new CalendarPages(sheet, page.calendar()).month(page));
    }
}
