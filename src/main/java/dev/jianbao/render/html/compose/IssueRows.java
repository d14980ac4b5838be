package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Gap;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.bulletin.Item;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.IssueRowView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Gaps;
import dev.jianbao.text.Beginning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes tables of issues, with open rows for the numbers that are missing between them. */
final class IssueRows {
    /** A gap of more numbers than these is one row. */
    private static final int LONG_GAP = 6;

    private static final int TITLES = 3;

    /** So many characters of titles, more or less, whole titles if possible. */
    private static final int LENGTH = 80;

    private final Sheet sheet;
    private final Desk desk;
    private final Series series;
    private final Gaps gaps;

    IssueRows(Sheet sheet, Series series) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.series = series;
        this.gaps = desk.gaps(series.bulletin().id());
    }

    /** The rows of one year, the newest first. */
    List<IssueRowView> year(int year, List<Issue> oldestFirst) {
        List<Placed> placed = new ArrayList<>();
        int order = 0;
        for (Issue issue : oldestFirst) {
            order = order(issue, order);
            placed.add(new Placed(order, issue(issue)));
        }
        for (Gap gap : series.gaps()) {
            if (gap.year() == year) {
                missing(gap, placed);
            }
        }
        placed.sort(Comparator.comparingInt(Placed::order));
        List<IssueRowView> rows = placed.stream().map(Placed::row).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(rows);
        return rows;
    }

    /** Issues in the order of their numbers; a supplement stays behind the issue before it, in the order of the dates. */
    private static int order(Issue issue, int before) {
        boolean counted = !(issue.number() instanceof IssueNumber.Supplement)
                && issue.number().ordinal().isPresent();
        return counted ? issue.number().ordinal().getAsInt() * 2 : before + 1;
    }

    private record Placed(int order, IssueRowView row) {}

    private void missing(Gap gap, List<Placed> placed) {
        if (gap.count() > LONG_GAP) {
            placed.add(new Placed(gap.from() * 2, open(gaps.span(gap))));
            return;
        }
        for (int number = gap.from(); number <= gap.to(); number++) {
            placed.add(new Placed(number * 2, open(gaps.label(gap.year(), number))));
        }
    }

    private static IssueRowView open(String label) {
        return new IssueRowView(LinkView.text(label), Optional.empty(), "", 0, true);
    }

    IssueRowView issue(Issue issue) {
        LinkView number = sheet.to(Ref.of(issue.id()), sheet.number(issue));
        return new IssueRowView(
                number,
                issue.number().label().isEmpty()
                        ? Optional.empty()
                        : Optional.of(desk.dates().day(issue.date())),
                titles(issue),
                issue.standing().isWithdrawn() ? 0 : (int) issue.items().count(),
                false);
    }

    private String titles(Issue issue) {
        if (issue.standing().isWithdrawn()) {
            return desk.words().say("withdrawn");
        }
        List<String> titles = new ArrayList<>();
        issue.masthead().title().ifPresent(titles::add);
        issue.items().limit(TITLES).map(Item::title).forEach(titles::add);
        String join = desk.words().say("titlesJoin");
        StringBuilder text = new StringBuilder();
        for (String title : titles) {
            if (text.length() + title.length() > LENGTH && !text.isEmpty()) {
                break;
            }
            text.append(text.isEmpty() ? "" : join).append(title);
        }
        return Beginning.of(text.toString(), LENGTH);
    }
}
