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
import dev.jianbao.importers.structure.Annexes;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the tables of a document: real ones, and those that collapsed to one cell a line, by their row of headings. */
public final class TableFinder {
    private static final int FEWEST_HEADINGS = 3;
    private static final int MOST_HEADINGS = 14;
    /** So many rows are a table below headings that only they tell. */
    private static final int LONG = 3;

    private static final int LONGEST_CHAPTER = 24;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_HEADING = 12;
    private static final Pattern UNIT =
            Pattern.compile("[（(]?[\\s　]*(?:金额|计量|货币)?单位[\\s　]*[：:][\\s　]*[\\p{IsHan}㎡%、，,]{1,14}[\\s　]*[）)]?");
    /** How many rows a table has, on a line of its own below its title. */
    private static final Pattern COUNT =
            Pattern.compile("[（(]共[\\s　]*[0-9]{1,4}[\\s　]*[项个所座处家条件](?:\\p{IsHan}{0,4}(?:项目|任务|工程|举措|措施))?[）)]");

    /** The title of a table of indicators, which reads like the heading of a column. */
    private static final Pattern INDICATORS = Pattern.compile("\\p{IsHan}{4,30}(?:主要|发展|核心|重点|监测)指标");

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
    record Region(int start, int end, Traced title, Optional<Grid> grid, List<Traced> headings, List<Traced> cells) {
        Region {
            headings = List.copyOf(headings);
            cells = List.copyOf(cells);
        }

        /** The same with a table that says in other words what its own does. */
        Region with(Grid other) {
            return new Region(start, end, title, Optional.of(other), headings, cells);
        }
    }

    /** Whether a line states the unit of the figures of the table below it. */
    static boolean isUnit(String text) {
        return UNIT.matcher(text).matches();
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
                i = named(i);
                int end = truer(i, headingsEnd(i));
                end = end - i < FEWEST_HEADINGS ? Math.max(end, told(i)) : end;
                i = end - i >= FEWEST_HEADINGS || isPair(i, end) ? collapsed(i, end, regions) : i + 1;
            }
        }
        return regions;
    }

    /** The line below one that reads like a heading and is the title of an annex or of indicators, where the rows come out even only without it. */
    private int named(int start) {
        int end = headingsEnd(start);
        boolean names =
                (isAnnexTitle(start) || INDICATORS.matcher(lines.text(start)).matches())
                        && end - start > FEWEST_HEADINGS;
        return names && !isEven(start, end) && isEven(start + 1, end) ? start + 1 : start;
    }

    /** Whether a short line stands right below the label of an annex. */
    private boolean isAnnexTitle(int at) {
        return at > 0
                && lines.isLine(at)
                && Annexes.isLabel(lines.text(at - 1))
                && lines.text(at).length() <= LONGEST_NAME
                && lines.text(at).indexOf('。') < 0;
    }

    /** Where the headings end right below the title of a table or the unit of its figures: where the rows come out even only so. */
    private int told(int start) {
        boolean below = start > 0
                && (isTableTitle(lines.text(start - 1)) || isUnit(lines.text(start - 1)) || isAnnexTitle(start - 1));
        int end = start;
        for (int i = start + 2; below && i <= start + MOST_HEADINGS && isTold(i - 2) && isHeadingOrSum(i - 1); i++) {
            if (i - start >= FEWEST_HEADINGS && isLong(start, i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether a line may be a heading before others: a word for sums only where the years into which another is divided follow it. */
    private boolean isTold(int at) {
        return isShort(at) || isSum(at) && ColumnReader.isYear(Han.squeezed(lines.text(at + 1)));
    }

    /** Whether a line may be a heading, or calls for the sums of those before it: 2025年, 2026年, 合计. */
    private boolean isHeadingOrSum(int at) {
        return isShort(at) || isSum(at);
    }

    private boolean isSum(int at) {
        return lines.isLine(at)
                && TableShape.SUM.matcher(lines.text(at).strip()).matches();
    }

    private boolean isLong(int start, int end) {
        List<Traced> cells = cells(end, regionEnd(end));
        List<Traced> headings = whole(cells(start, end));
        Place place = lines.line(start).place();
        return FittedTable.read(DividedHeading.whole(headings), cells, place)
                .filter(found -> found.grid().rows().size() > LONG)
                .isPresent();
    }

    /** Whether a line may be the heading of a column by its look alone. */
    private boolean isShort(int at) {
        String text = lines.text(at).strip();
        return lines.isLine(at)
                && !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && Han.count(text) > 0
                && "。；：！？".indexOf(text.charAt(text.length() - 1)) < 0
                && !Annexes.isLabel(text)
                && !isTableTitle(text)
                && !isUnit(text)
                && !COUNT.matcher(text).matches()
                && !TableShape.isStage(text)
                && !TableShape.SUM.matcher(text).matches();
    }

    /** Whether two headings below the title of a table have rows below them: names, and a figure behind each. */
    private boolean isPair(int start, int end) {
        return end - start == 2
                && titleStart(start) < start
                && ColumnReader.isFigure(lines.text(end - 1).strip())
                && !ColumnReader.isFigure(lines.text(start).strip())
                && TableShape.isFigure(lines.text(end + 1).strip())
                && TableShape.isFigure(lines.text(end + 3).strip())
                && !TableShape.isFigure(lines.text(end).strip());
    }

    /**
     * Where headings end below the title of a table: earlier than their words say, where the rows come out even only so; one later where that calls
     * for the sums of the years before it.
     */
    private int truer(int start, int end) {
        if (end - start >= FEWEST_HEADINGS
                && isSum(end)
                && ColumnReader.isYear(Han.squeezed(lines.text(end - 1)))
                && isLong(start, end + 1)) {
            return end + 1;
        }
        if (end - start < FEWEST_HEADINGS || titleStart(start) == start || isEven(start, end)) {
            return end;
        }
        for (int earlier = end - 1; earlier > start + 1; earlier--) {
            if (isEven(start, earlier)) {
                return earlier;
            }
        }
        return end;
    }

    private boolean isEven(int start, int headingsEnd) {
        List<Traced> headings = whole(cells(start, headingsEnd));
        List<Traced> cells = cells(headingsEnd, regionEnd(headingsEnd));
        Place place = lines.line(start).place();
        return new CountedTable(headings, cells).read(place).isPresent()
                || new NatureTable(headings, cells).read(place).isPresent()
                || FittedTable.read(headings, cells, place).isPresent();
    }

    /** Where the cells end that may belong to headings. */
    private int regionEnd(int headingsEnd) {
        int end = headingsEnd;
        while (end < lines.size()
                && !(lines.slips().get(end) instanceof Grid)
                && !Annexes.isLabel(lines.text(end))
                && !isNextChapter(headingsEnd, end)
                && headingsEnd(end) - end < FEWEST_HEADINGS) {
            end++;
        }
        return end < lines.size() && end - 1 > headingsEnd && isTableTitle(lines.text(end - 1)) ? end - 1 : end;
    }

    private int collapsed(int start, int headingsEnd, List<Region> regions) {
        int end = regionEnd(headingsEnd);
        int first = titleStart(start);
        List<Traced> headings = headings(start, headingsEnd);
        List<Traced> cells = cells(headingsEnd, end);
        Place place = lines.line(start).place();
        List<Traced> whole = DividedHeading.whole(headings);
        Optional<CountedTable.Found> counted = together(headings, cells, place)
                .or(() -> whole.equals(headings) ? Optional.empty() : together(whole, cells, place))
                .or(() -> new GappedTable(headings, cells).read(place, ledger));
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

    private static Optional<CountedTable.Found> together(List<Traced> headings, List<Traced> cells, Place place) {
        return new CountedTable(headings, cells)
                .read(place)
                .or(() -> FittedTable.read(headings, cells, place))
                .or(() -> new NatureTable(headings, cells).read(place));
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
                    || isFirst(text, 2 * i - start)
                    || TableShape.isStage(text) && lines.text(i + 1).equals("1")) {
                int end = isNameAbove(i - 1, i - start) ? i - 1 : i;
                return end - start >= FEWEST_HEADINGS ? end : start;
            }
            if (text.length() > 16 || text.indexOf('。') >= 0 || TableShape.isFigure(text) || TableShape.isStage(text)) {
                return start;
            }
        }
        return start;
    }

    /** Whether the line above the first row names a group, not a column: it reads like no heading, and only without it rows come out even. */
    private boolean isNameAbove(int at, int headings) {
        return !ColumnReader.isHeading(lines.text(at))
                && !isFirst(lines.text(at + 1), at + 1 + headings)
                && isFirst(lines.text(at + 1), at + headings)
                && !isFirst(lines.text(at + headings), at + 2 * headings);
    }

    /** Whether a number counts a row, as the next number does a row further down. */
    private boolean isFirst(String text, int next) {
        return text.matches("[1-9][0-9]{0,2}") && lines.text(next).equals(String.valueOf(Integer.parseInt(text) + 1));
    }

    private List<Traced> headings(int start, int end) {
        List<Traced> cells = cells(start, end);
        cells.forEach(each -> ledger.became(each, each.text(), Finding.of(Rule.COLLAPSED_TABLE)));
        return whole(cells);
    }

    /** Headings with the units and the like that stand on lines of their own below them. */
    private static List<Traced> whole(List<Traced> cells) {
        List<Traced> headings = new ArrayList<>();
        for (Traced heading : cells) {
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
                && !(start < table && Annexes.isLabel(lines.text(start)))
                && (Annexes.isLabel(lines.text(start - 1))
                        || isTableTitle(lines.text(start - 1))
                        || start == table && (isCount(start - 1) || isAnnexTitle(start - 1))
                        || start == table && isUnit(lines.text(start - 1)))) {
            start--;
        }
        return start == table - 1 && isUnit(lines.text(start)) ? table : start;
    }

    /** Whether a line below the title of a table says how many rows that has. */
    private boolean isCount(int at) {
        return COUNT.matcher(lines.text(at).strip()).matches() && isTableTitle(lines.text(at - 1));
    }

    private Traced title(int start, int table) {
        Traced title = Traced.EMPTY;
        for (int i = start; i < table; i++) {
            Traced line = lines.line(i).traced().strip();
            if (isUnit(line.text())) {
                continue;
            }
            if (!Annexes.isLabel(line.text())) {
                title = isCount(i) ? title.plus(line) : line;
            }
            ledger.drop(line, Finding.of(Rule.ANNEX));
        }
        return title;
    }
}
