package dev.jianbao.render.html.compose.overview;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.stats.Count;
import dev.jianbao.archive.stats.Quarter;
import dev.jianbao.archive.stats.Ranking;
import dev.jianbao.archive.stats.Ranking.Ranked;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.archive.stats.Subject;
import dev.jianbao.archive.stats.Tally;
import dev.jianbao.pages.OverviewPages;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.figure.TallyTableView;
import dev.jianbao.render.html.view.figure.TallyTableView.Row;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Composes one table of the statistics: by quarter in one year, by year over all. */
final class TallyTable {
    /** A page shows so many rows; the file beside it has all. */
    private static final int ROWS = 60;

    /** So many years have a column of their own; older ones share one. */
    private static final int YEARS = 6;

    private static final Set<Subject> ADDABLE = Set.of(Subject.SENDERS, Subject.SECTIONS);

    private final Sheet sheet;
    private final Words words;
    private final Statistics statistics;
    private final OptionalInt year;
    private final Subject subject;
    private final List<Integer> own;
    private final List<Integer> earlier;

    TallyTable(Sheet sheet, Statistics statistics, OptionalInt year, Subject subject) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.statistics = statistics;
        this.year = year;
        this.subject = subject;
        List<Integer> years = List.copyOf(statistics.years());
        int split = Math.max(0, years.size() - YEARS);
        this.own = years.subList(split, years.size());
        this.earlier = years.subList(0, split);
    }

    /** Nothing where nothing was counted. */
    Optional<TallyTableView> view() {
        List<Ranked> ranked = Ranking.of(statistics, subject, year);
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int most = ranked.stream().mapToInt(Ranked::items).max().orElse(1);
        String key = subject.name().toLowerCase(Locale.ROOT);
        int hidden = Math.max(0, ranked.size() - ROWS);
        return Optional.of(new TallyTableView(
                key,
                words.say("by." + key),
                caption(key, leaves(ranked)),
                Optional.of(LinkView.to(sheet.way(OverviewPages.csv(subject, year)), words.say("csv"))),
                words.say("of." + key),
                columns(),
                ranked.stream().limit(ROWS).map(each -> row(each, most)).toList(),
                total(ranked),
                hidden == 0 ? Optional.empty() : Optional.of(words.say("rowsInFile", hidden))));
    }

    /** The rows that are no sum of others: regions without those that they lie in. */
    private static List<Ranked> leaves(List<Ranked> ranked) {
        List<Ranked> leaves = new ArrayList<>();
        for (int at = 0; at < ranked.size(); at++) {
            boolean sum = at + 1 < ranked.size()
                    && ranked.get(at + 1).depth() > ranked.get(at).depth();
            if (!sum) {
                leaves.add(ranked.get(at));
            }
        }
        return leaves;
    }

    private String caption(String key, List<Ranked> rows) {
        int most = rows.stream().mapToInt(Ranked::items).max().orElse(0);
        List<String> first = rows.stream()
                .filter(each -> each.items() == most)
                .map(each -> name(each.ref()))
                .toList();
        return switch (first.size()) {
            case 1 -> words.say("most." + key, first.get(0), most);
            case 2, 3 -> words.say("mostEach." + key, String.join(words.say("listJoin"), first), most);
            default -> words.say("mostOfMany", first.size(), most);
        };
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (year.isPresent()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                columns.add(words.say("quarter", quarter));
            }
            columns.add(words.say("wholeYear"));
        } else {
            if (!earlier.isEmpty()) {
                columns.add(words.say("before", words.year(own.get(0))));
            }
            own.forEach(each -> columns.add(words.year(each)));
            columns.add(words.say("total"));
        }
        if (statistics.isWeighted()) {
            columns.add(words.say("points"));
        }
        if (hasYearBefore()) {
            columns.add(words.say("yearBefore"));
        }
        return columns;
    }

    private boolean hasYearBefore() {
        return year.isPresent() && statistics.years().contains(year.getAsInt() - 1);
    }

    private Row row(Ranked ranked, int most) {
        return new Row(
                sheet.to(ranked.ref(), name(ranked.ref())),
                ranked.depth(),
                ranked.items() * 100 / most,
                cells(ranked.tally()));
    }

    private String name(Ref ref) {
        String name = statistics.name(ref);
        return switch (ref.kind()) {
            case BULLETIN -> words.say("noSection", name);
            case SECTION ->
                sheet.desk().hasSeveralBulletins()
                        ? words.say("sectionIn", statistics.name(ref.bulletin()), name)
                        : name;
            default -> name;
        };
    }

    private Optional<Row> total(List<Ranked> ranked) {
        if (!ADDABLE.contains(subject) || ranked.size() < 2) {
            return Optional.empty();
        }
        Tally sum = Tally.together(ranked.stream().map(Ranked::tally).toList());
        return Optional.of(new Row(LinkView.text(words.say("total")), 0, 0, cells(sum)));
    }

    private List<String> cells(Tally tally) {
        List<Count> counts = new ArrayList<>();
        Count whole = year.isPresent() ? tally.in(year.getAsInt()) : tally.total();
        if (year.isPresent()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                counts.add(tally.in(new Quarter(year.getAsInt(), quarter)));
            }
        } else {
            if (!earlier.isEmpty()) {
                counts.add(tally.before(own.get(0)));
            }
            own.forEach(each -> counts.add(tally.in(each)));
        }
        counts.add(whole);
        List<String> cells = new ArrayList<>();
        counts.forEach(count -> cells.add(String.valueOf(count.items())));
        if (statistics.isWeighted()) {
            cells.add(whole.points().toString());
        }
        if (hasYearBefore()) {
            cells.add(String.valueOf(tally.in(year.getAsInt() - 1).items()));
        }
        return cells;
    }
}
