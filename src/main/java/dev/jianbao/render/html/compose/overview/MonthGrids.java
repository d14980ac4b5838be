package dev.jianbao.render.html.compose.overview;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.overview.Calendar;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.Period.Precision;
import dev.jianbao.pages.OverviewPages;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Stretch;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.overview.MonthGrid;
import dev.jianbao.render.html.view.overview.MonthGrid.Weekday;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Composes the days of a month in weeks; a day on which something happened leads to it. */
final class MonthGrids {
    /** The anchor of what began before the month. */
    static final String EARLIER = "earlier";

    /** The anchor of what is known by its month alone. */
    static final String WHOLE = "whole";

    private static final int WEEK = 7;

    private final Sheet sheet;
    private final Words words;
    private final Calendar calendar;

    MonthGrids(Sheet sheet, Calendar calendar) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.calendar = calendar;
    }

    /** Where an entry stands on the page of a month. */
    static String anchor(YearMonth month, Entry entry) {
        Period when = Calendar.when(entry);
        if (when.start().isBefore(month.atDay(1))) {
            return EARLIER;
        }
        return when.precision() == Precision.DAY ? "d" + when.start().getDayOfMonth() : WHOLE;
    }

    MonthGrid of(YearMonth month) {
        Map<Integer, String> ways = ways(month);
        List<List<LinkView>> weeks = new ArrayList<>();
        List<LinkView> week = new ArrayList<>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            week.add(LinkView.text(""));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            String way = ways.get(day);
            String text = String.valueOf(day);
            week.add(way == null ? LinkView.text(text) : LinkView.to(way, text));
            if (week.size() == WEEK) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < WEEK) {
            week.add(LinkView.text(""));
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        return new MonthGrid(label(month), count(month), weekdays(), weeks);
    }

    /** How much happened; of a month in which nothing did, what was issued. */
    private String count(YearMonth month) {
        int events = calendar.events(month).count();
        return events > 0
                ? words.say("entries", events)
                : words.say("issues", calendar.issues(month).size());
    }

    private LinkView label(YearMonth month) {
        PageUrl page = OverviewPages.calendar(month);
        String name = words.monthOfYear(month.atDay(1));
        return page.equals(sheet.url()) ? LinkView.text(name) : sheet.to(page, name);
    }

    private List<Weekday> weekdays() {
        return IntStream.rangeClosed(1, WEEK)
                .mapToObj(day -> new Weekday(words.say("weekdayMark" + day), words.say("weekday" + day)))
                .toList();
    }

    /** For each day on which something began or went on, the way to it; what began that day goes first. */
    private Map<Integer, String> ways(YearMonth month) {
        Map<Integer, String> begun = new HashMap<>();
        Map<Integer, String> lasting = new HashMap<>();
        PageUrl first = OverviewPages.calendar(month);
        List<Entry> events = calendar.events(month).among(sheet.desk().archive().entries());
        for (int at = 0; at < events.size(); at++) {
            Period when = Calendar.when(events.get(at));
            if (when.precision() == Precision.DAY) {
                String anchor = anchor(month, events.get(at));
                String way = sheet.way(Stretch.url(first, at / OverviewPages.MONTH + 1), anchor);
                if (!anchor.equals(EARLIER)) {
                    begun.putIfAbsent(when.start().getDayOfMonth(), way);
                }
                days(month, when).forEach(day -> lasting.putIfAbsent(day, way));
            }
        }
        lasting.putAll(begun);
        return lasting;
    }

    private static IntStream days(YearMonth month, Period when) {
        LocalDate from = when.start().isBefore(month.atDay(1)) ? month.atDay(1) : when.start();
        LocalDate to = when.end().isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : when.end();
        return IntStream.rangeClosed(from.getDayOfMonth(), to.getDayOfMonth());
    }
}
