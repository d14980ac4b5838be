package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Gap;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.BulletinView.Slot;
import dev.jianbao.render.html.view.BulletinView.Year;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Gaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Composes the calendar of a bulletin: a row a year, each number a link or an open place. */
final class CalendarComposer {
    /** A year of more issues than these shows their count alone, or the page would grow without bound. */
    private static final int LONG_YEAR = 120;

    /** A gap of more numbers than these is one place. */
    private static final int LONG_GAP = 12;

    private final Sheet sheet;
    private final Series series;
    private final Gaps gaps;

    CalendarComposer(Sheet sheet, Series series) {
        this.sheet = sheet;
        this.series = series;
        this.gaps = sheet.desk().gaps(series.bulletin().id());
    }

    List<Year> years() {
        List<Year> years = new ArrayList<>();
        series.byYear().forEach((year, issues) -> {
            PageUrl page = StandardPages.year(series.bulletin().id(), year);
            LinkView label = sheet.to(page, sheet.words().year(year));
            years.add(new Year(label, issues.size() > LONG_YEAR ? count(page, issues) : slots(year, issues)));
        });
        return years;
    }

    private List<Slot> count(PageUrl page, List<Issue> issues) {
        String count = sheet.words().say("issues", issues.size());
        return List.of(new Slot(count, count, Optional.of(sheet.way(page, "")), false));
    }

    private record Placed(int order, Slot slot) {}

    private List<Slot> slots(int year, List<Issue> issues) {
        List<Placed> placed = new ArrayList<>();
        for (Issue issue : issues) {
            boolean supplement = issue.number() instanceof IssueNumber.Supplement;
            int ordinal = issue.number().ordinal().orElse(placed.size());
            placed.add(new Placed(supplement ? Integer.MAX_VALUE : ordinal, slot(issue, supplement)));
        }
        series.gaps().stream().filter(gap -> gap.year() == year).forEach(gap -> open(gap, placed));
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::order))
                .map(Placed::slot)
                .toList();
    }

    private Slot slot(Issue issue, boolean supplement) {
        String text = issue.number().ordinal().isPresent()
                ? String.valueOf(issue.number().ordinal().getAsInt())
                : sheet.words().dayOfYear(issue.date());
        String href = sheet.way(Ref.of(issue.id()));
        return new Slot(text, sheet.number(issue), Optional.of(href), supplement);
    }

    private void open(Gap gap, List<Placed> placed) {
        if (gap.count() > LONG_GAP) {
            String text = gap.from() + sheet.words().say("dash") + gap.to();
            placed.add(new Placed(gap.from(), new Slot(text, gaps.span(gap), Optional.empty(), false)));
            return;
        }
        for (int number = gap.from(); number <= gap.to(); number++) {
            String spoken = gaps.label(gap.year(), number);
            placed.add(new Placed(number, new Slot(String.valueOf(number), spoken, Optional.empty(), false)));
        }
    }
}
