package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.Flatplan;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Slice;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.figure.TallyTableView;
import dev.jianbao.render.html.view.figure.TallyTableView.Row;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Composes the table that says how often an entity occurs in each year, each year leading to its entries. It stands on the newest
 * page of a list only, so that the older ones stay as they are.
 */
final class YearTable {
    private static final List<String> COLUMNS = List.of("ofIt", "sentByIt", "mentioned", "articles");

    private final Sheet sheet;
    private final Words words;
    private final EntityId entity;
    private final PageUrl first;
    private final Slice slice;
    private final List<Entry> entries;
    private final NavigableMap<Integer, int[]> counts = new TreeMap<>();
    private final NavigableMap<Integer, Integer> newest = new TreeMap<>();

    YearTable(Sheet sheet, Entity entity, Slice slice) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.entity = entity.id();
        this.first = PageUrl.of(Ref.of(entity));
        this.slice = slice;
        this.entries = slice.isNewest() ? sheet.desk().archive().index().of(entity.id()) : List.of();
        for (int at = 0; at < entries.size(); at++) {
            count(entries.get(at));
            newest.put(entries.get(at).date().getYear(), at);
        }
    }

    private void count(Entry entry) {
        int[] row = counts.computeIfAbsent(entry.date().getYear(), any -> new int[COLUMNS.size()]);
        boolean article = entry.<Boolean>map(item -> false, any -> true);
        boolean declared = entry.involved().declared().contains(entity);
        row[article ? 3 : declared ? 0 : 2]++;
        if (entry.involved().sender().filter(entity::equals).isPresent()) {
            row[1]++;
        }
    }

    /** How many items it sent in; none on older pages. */
    int sent() {
        return counts.values().stream().mapToInt(row -> row[1]).sum();
    }

    /** Nothing on older pages, and nothing where there is one year alone. */
    Optional<TallyTableView> view() {
        if (counts.size() < 2) {
            return Optional.empty();
        }
        int[] columns = IntStream.range(0, COLUMNS.size())
                .filter(column -> counts.values().stream().anyMatch(row -> row[column] > 0))
                .toArray();
        int most = counts.values().stream().mapToInt(YearTable::all).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        counts.descendingMap().forEach((year, row) -> {
            int number = Math.min(slice.last(), newest.getOrDefault(year, 0) / Slice.SIZE + 1);
            String way = sheet.way(Flatplan.url(first, slice, number), EntryLists.anchor(year));
            rows.add(new Row(
                    LinkView.to(way, words.year(year)),
                    0,
                    all(row) * 100 / most,
                    Arrays.stream(columns)
                            .mapToObj(column -> String.valueOf(row[column]))
                            .toList()));
        });
        return Optional.of(new TallyTableView(
                "years",
                words.say("byYear"),
                words.say("foundIn", entries.size(), words.year(counts.firstKey()), words.year(counts.lastKey())),
                Optional.empty(),
                words.say("yearColumn"),
                Arrays.stream(columns).mapToObj(COLUMNS::get).map(words::say).toList(),
                rows,
                Optional.empty(),
                Optional.empty()));
    }

    /** What is sent in is declared, too, and counts once. */
    private static int all(int[] row) {
        return row[0] + row[2] + row[3];
    }
}
