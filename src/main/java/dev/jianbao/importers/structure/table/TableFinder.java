package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the tables of a document: real ones, and those that collapsed to one cell a line, by their row of headings. */
public final class TableFinder {
    private static final int FEWEST_HEADINGS = 3;
    private static final int MOST_HEADINGS = 14;
    private static final int LONGEST_CHAPTER = 24;
    private static final Pattern ANNEX =
            Pattern.compile("[\\s　]*附[\\s　]*(?:件|表|录)[\\s　]*[0-9一二三四五六七八九十]{0,3}[\\s　]*[：:]?[\\s　]*");
    private static final Pattern TITLE = Pattern.compile(".{2,50}(?:表|清单|一览|台账|名单|分解|汇总)(?:[（(].*[）)])?");

    private final Lines lines;
    private final Ledger ledger;

    TableFinder(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /**
     * A table and where it stands.
     *
     * @param start its first slip, that of its title where it has one
     * @param end the slip behind its last
     * @param title may be empty
     * @param grid the table, where it is a real one
     * @param headings of its columns, where it collapsed
     * @param cells in their order, where it collapsed
     */
    record Region(int start, int end, Traced title, Optional<Grid> grid, List<Traced> headings, List<Traced> cells) {}

    public static boolean isAnnexLabel(String text) {
        return ANNEX.matcher(text).matches();
    }

    public static boolean isTableTitle(String text) {
        return text.length() <= 50
                && text.indexOf('。') < 0
                && TITLE.matcher(text).matches();
    }

    List<Region> find() {
        List<Region> regions = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (lines.slips().get(i) instanceof Grid grid) {
                int start = titleStart(i);
                regions.add(new Region(start, i + 1, title(start, i), Optional.of(grid), List.of(), List.of()));
                i++;
            } else {
                int end = headingsEnd(i);
                i = end - i >= FEWEST_HEADINGS ? collapsed(i, end, regions) : i + 1;
            }
        }
        return regions;
    }

    private int collapsed(int start, int headingsEnd, List<Region> regions) {
        int end = headingsEnd;
        while (end < lines.size()
                && !(lines.slips().get(end) instanceof Grid)
                && !isAnnexLabel(lines.text(end))
                && !isNextChapter(headingsEnd, end)
                && headingsEnd(end) - end < FEWEST_HEADINGS) {
            end++;
        }
        if (end < lines.size() && end - 1 > headingsEnd && isTableTitle(lines.text(end - 1))) {
            end--;
        }
        int first = titleStart(start);
        List<Traced> headings = headings(start, headingsEnd);
        List<Traced> cells = cells(headingsEnd, end);
        Place place = lines.line(start).place();
        Optional<CountedTable.Found> counted =
                new CountedTable(headings, cells).read(place).or(() -> new EvenTable(headings, cells).read(place));
        if (counted.isPresent()) {
            int behind = headingsEnd + counted.get().cells();
            regions.add(new Region(
                    first,
                    behind,
                    title(first, start),
                    Optional.of(counted.get().grid()),
                    List.of(),
                    List.of()));
            return behind;
        }
        regions.add(new Region(first, end, title(first, start), Optional.empty(), headings, cells(headingsEnd, end)));
        return end;
    }

    /** Whether a line goes on counting the chapters before a table, in which no stages are counted. */
    private boolean isNextChapter(int from, int at) {
        int number = chapter(at);
        if (number < 2) {
            return false;
        }
        for (int i = at - 1; i >= 0; i--) {
            int before = chapter(i);
            if (before > 0) {
                return i < from && before == number - 1;
            }
        }
        return false;
    }

    /** The number of a short line that counts as chapters do; 0 for any other. */
    private int chapter(int at) {
        return Marker.of(lines.text(at))
                .filter(each -> each.kind() == Marker.Kind.HAN && lines.text(at).length() <= LONGEST_CHAPTER)
                .map(each -> each.number().orElse(0))
                .orElse(0);
    }

    /** The line behind the headings of columns that begin here. */
    private int headingsEnd(int start) {
        int end = start;
        if (countedHeadings(start) > start) {
            return countedHeadings(start);
        }
        while (lines.isLine(end)
                && !TableShape.isStage(lines.text(end))
                && (ColumnReader.isHeading(lines.text(end)) || end > start && ColumnReader.isUnit(lines.text(end)))) {
            end++;
        }
        return end;
    }

    /** The line behind headings that begin with 序号 and end where the first row is counted; the start where they do not. */
    private int countedHeadings(int start) {
        if (!Han.squeezed(lines.text(start)).matches("序号|编号")) {
            return start;
        }
        for (int i = start + 1; i < start + MOST_HEADINGS && lines.isLine(i); i++) {
            String text = lines.text(i);
            if (text.equals("1")
                    || TableShape.isStage(text) && lines.text(i + 1).equals("1")) {
                return i - start >= FEWEST_HEADINGS ? i : start;
            }
            if (text.length() > 16 || text.indexOf('。') >= 0 || TableShape.isFigure(text) || TableShape.isStage(text)) {
                return start;
            }
        }
        return start;
    }

    private List<Traced> headings(int start, int end) {
        List<Traced> headings = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Traced heading = lines.line(i).traced().strip();
            ledger.became(heading, heading.text(), Finding.of(Rule.COLLAPSED_TABLE));
            if (ColumnReader.isUnit(heading.text()) && !headings.isEmpty()) {
                headings.add(headings.remove(headings.size() - 1).plus(heading));
            } else {
                headings.add(heading);
            }
        }
        return headings;
    }

    private List<Traced> cells(int start, int end) {
        List<Traced> cells = new ArrayList<>();
        for (Slip slip : lines.part(start, end).slips()) {
            cells.add(((Slip.Line) slip).traced().strip());
        }
        return cells;
    }

    private int titleStart(int table) {
        int start = table;
        while (start > 0
                && start > table - 3
                && (isAnnexLabel(lines.text(start - 1)) || isTableTitle(lines.text(start - 1)))) {
            start--;
        }
        return start;
    }

    private Traced title(int start, int table) {
        Traced title = Traced.EMPTY;
        for (int i = start; i < table; i++) {
            Traced line = lines.line(i).traced().strip();
            if (!isAnnexLabel(line.text())) {
                title = line;
            }
            ledger.drop(line, Finding.of(Rule.ANNEX));
        }
        return title;
    }
}
