package dev.jianbao.render.html.compose.overview;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.overview.Calendar;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.pages.OverviewPage;
import dev.jianbao.pages.OverviewPages;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Stretch;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.overview.CalendarMonthView;
import dev.jianbao.render.html.view.overview.CalendarView;
import dev.jianbao.render.html.view.overview.CalendarYearView;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Composes the calendar: all years, a year, a month. */
final class CalendarPages {
    private static final int MONTHS = 12;

    private final Sheet sheet;
    private final Words words;
    private final Calendar calendar;

    CalendarPages(Sheet sheet, Calendar calendar) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.calendar = calendar;
    }

    private PageHead head(String title, LinkView... way) {
        return PageHead.of(title, words.say("dates"))
                .under(OverviewPages.CALENDAR, way)
                .tagged(new DocumentTags(words).list(title, List.of()));
    }

    private LinkView all() {
        return sheet.to(OverviewPages.CALENDAR, words.say("dates"));
    }

    CalendarView index() {
        List<String> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> words.say("monthHead" + month))
                .toList();
        List<CalendarView.Year> years = new ArrayList<>();
        for (int year : calendar.years()) {
            years.add(0, new CalendarView.Year(sheet.to(OverviewPages.calendar(year), words.year(year)), months(year)));
        }
        PageHead head = PageHead.of(words.say("dates"))
                .under(OverviewPages.CALENDAR)
                .tagged(new DocumentTags(words).list(words.say("dates"), List.of()));
        return new CalendarView(new FrameComposer(sheet).frame(head), months, years);
    }

    private List<CalendarView.Month> months(int year) {
        List<YearMonth> there = calendar.months(year);
        List<CalendarView.Month> months = new ArrayList<>();
        for (int number = 1; number <= MONTHS; number++) {
            YearMonth month = YearMonth.of(year, number);
            months.add(new CalendarView.Month(
                    there.contains(month) ? sheet.to(OverviewPages.calendar(month), count(month)) : LinkView.text(""),
                    name(month)));
        }
        return months;
    }

    /** How many entries; of a month in which nothing happened, how many issues. */
    private String count(YearMonth month) {
        int events = calendar.events(month).count();
        return events > 0
                ? String.valueOf(events)
                : words.say("issues", calendar.issues(month).size());
    }

    private String name(YearMonth month) {
        return words.month(month.atDay(1));
    }

    CalendarYearView year(int year) {
        List<Integer> years = calendar.years();
        int at = years.indexOf(year);
        List<Entry> undated =
                calendar.undated(year).among(sheet.desk().archive().entries());
        MonthGrids grids = new MonthGrids(sheet, calendar);
        return new CalendarYearView(
                new FrameComposer(sheet).frame(head(words.year(year), all())),
                words.year(year),
                calendar.months(year).stream().map(grids::of).toList(),
                undated.isEmpty()
                        ? Optional.empty()
                        : Optional.of(list(
                                words.say("yearAlone"),
                                "",
                                undated.stream().limit(OverviewPages.MONTH).toList())),
                at == 0 ? Optional.empty() : Optional.of(neighbour(years.get(at - 1))),
                at + 1 == years.size() ? Optional.empty() : Optional.of(neighbour(years.get(at + 1))));
    }

    private NeighbourView neighbour(int year) {
        return new NeighbourView(
                sheet.to(OverviewPages.calendar(year), words.year(year)), Optional.empty(), Optional.empty());
    }

    private EntryListView list(String label, String anchor, List<Entry> entries) {
        EntryLists lists = new EntryLists(sheet);
        return new EntryListView(
                anchor,
                LinkView.text(label),
                Optional.empty(),
                entries.size() == 1 ? Optional.empty() : Optional.of(words.say("entries", entries.size())),
                entries.stream().map(lists::entry).toList());
    }

    CalendarMonthView month(OverviewPage.CalendarMonth page) {
        YearMonth month = page.month();
        Stretch<Entry> stretch = page.stretch();
        boolean first = stretch.number() == 1;
        Optional<SliceView> slice = slice(page);
        LinkView year = sheet.to(OverviewPages.calendar(month.getYear()), words.year(month.getYear()));
        PageHead head = head(name(month), all(), year);
        return new CalendarMonthView(
                new FrameComposer(sheet).frame(first ? head : head.partOf(slice)),
                name(month),
                first ? Optional.of(new MonthGrids(sheet, calendar).of(month)) : Optional.empty(),
                first ? issues(month) : Optional.empty(),
                days(month, stretch.rows()),
                slice,
                neighbour(month, -1),
                neighbour(month, 1));
    }

    private Optional<IndexView> issues(YearMonth month) {
        List<Issue> issues = calendar.issues(month);
        List<CountedView> counted = issues.stream()
                .map(issue -> new CountedView(sheet.to(Ref.of(issue.id()), sheet.name(issue)), (int)
                        issue.items().count()))
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndexView(
                        words.say("issuedInMonth"),
                        Optional.of(LinkView.text(words.say("issues", counted.size()))),
                        counted));
    }

    private List<EntryListView> days(YearMonth month, List<Entry> entries) {
        List<EntryListView> days = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= entries.size(); at++) {
            String anchor = MonthGrids.anchor(month, entries.get(from));
            if (at == entries.size()
                    || !MonthGrids.anchor(month, entries.get(at)).equals(anchor)) {
                days.add(list(label(month, entries.get(from)), anchor, entries.subList(from, at)));
                from = at;
            }
        }
        return days;
    }

    private String label(YearMonth month, Entry entry) {
        LocalDate start = Calendar.when(entry).start();
        return switch (MonthGrids.anchor(month, entry)) {
            case MonthGrids.EARLIER -> words.say("begunEarlier");
            case MonthGrids.WHOLE -> words.say("monthAlone");
            default ->
                words.say(
                        "dayInMonth",
                        words.dayOfYear(start),
                        words.say("weekday" + start.getDayOfWeek().getValue()));
        };
    }

    private Optional<SliceView> slice(OverviewPage.CalendarMonth page) {
        Stretch<Entry> stretch = page.stretch();
        if (stretch.last() == 1) {
            return Optional.empty();
        }
        PageUrl first = OverviewPages.calendar(page.month());
        int number = stretch.number();
        return Optional.of(new SliceView(
                words.say("slice", number, stretch.last()),
                number == 1
                        ? Optional.empty()
                        : Optional.of(sheet.to(Stretch.url(first, number - 1), words.say("earlierInMonth"))),
                number == stretch.last()
                        ? Optional.empty()
                        : Optional.of(sheet.to(Stretch.url(first, number + 1), words.say("laterInMonth")))));
    }

    /** The next month before or behind one that has anything; not further than the years beside it. */
    private Optional<NeighbourView> neighbour(YearMonth month, int step) {
        List<YearMonth> near = new ArrayList<>();
        for (int year = month.getYear() - 1; year <= month.getYear() + 1; year++) {
            near.addAll(calendar.months(year));
        }
        int at = near.indexOf(month) + step;
        return at < 0 || at >= near.size()
                ? Optional.empty()
                : Optional.of(new NeighbourView(
                        sheet.to(OverviewPages.calendar(near.get(at)), name(near.get(at))),
                        Optional.empty(),
                        Optional.empty()));
    }
}
