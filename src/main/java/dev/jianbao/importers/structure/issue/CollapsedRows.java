package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.table.CountedTable;
import dev.jianbao.importers.structure.table.FittedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the tables of an issue back together that collapsed to one cell a line: one whose rows are counted, or one below its title whose rows are
 * alike. Where they do not come out even, the lines stay as they are.
 */
final class CollapsedRows {
    private static final Pattern SERIAL = Pattern.compile("序[\\s　]*号|编[\\s　]*号");
    private static final Pattern TITLE = Pattern.compile(
            "[\\s　]*表[\\s　]*[0-9一二三四五六七八九十]{1,2}(?:-[0-9]{1,2})?[\\s　：:.]*[^。]{2,40}|[^。，；]{2,40}(?:一览表|统计表|情况表|汇总表|明细表)(?:[（(].*[）)])?");
    private static final int FEWEST = 2;
    /** So many rows are a table below headings that only they tell. */
    private static final int LONG = 3;

    private static final int MOST = 10;
    private static final int MOST_CELLS = 1_000;
    private static final int LONGEST_HEADING = 16;
    private static final int LONGEST_CELL = 60;

    private final Lines lines;
    private final Ledger ledger;

    CollapsedRows(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /** The lines, each such table one slip. */
    Lines together() {
        List<Slip> slips = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Optional<CountedTable.Found> found = SERIAL.matcher(lines.text(i)).matches()
                    ? counted(i)
                    : i > 0 && isTitle(i - 1) ? even(i) : Optional.empty();
            if (found.isPresent()) {
                slips.add(found.get().grid());
                i += found.get().cells();
            } else {
                slips.add(lines.slips().get(i));
                i++;
            }
        }
        return new Lines(slips);
    }

    /** Whether a table may stand below a line: its title, or that of an item. */
    private boolean isTitle(int at) {
        String text = lines.text(at);
        return TITLE.matcher(text).matches()
                || Marker.begins(text) && text.length() <= LONGEST_CELL && text.indexOf('。') < 0;
    }

    /** A table whose first heading is that of the numbers of its rows. */
    private Optional<CountedTable.Found> counted(int start) {
        for (int behind = start + FEWEST; behind <= start + MOST && isHeading(behind - 1); behind++) {
            if (lines.text(behind).equals("1") && lines.text(2 * behind - start).equals("2")) {
                int end = behind;
                return found(
                        start,
                        behind,
                        new CountedTable(cells(start, behind), cells(behind, end(behind)))
                                .read(lines.line(start).place())
                                .filter(each -> isEnd(end + each.cells())));
            }
        }
        return Optional.empty();
    }

    /** A table below its title, in whose rows figures stand in the same columns. */
    private Optional<CountedTable.Found> even(int start) {
        List<Traced> cells = isHeading(start) ? cells(start, end(start)) : List.of();
        for (int behind = start + FEWEST;
                behind < start + cells.size() && behind <= start + MOST && isHeading(behind - 1);
                behind++) {
            Optional<CountedTable.Found> table = FittedTable.read(
                            cells.subList(0, behind - start),
                            cells.subList(behind - start, cells.size()),
                            lines.line(start).place())
                    .filter(each -> each.grid().rows().size() > LONG);
            if (table.isPresent()) {
                return found(start, behind, table);
            }
        }
        return Optional.empty();
    }

    private Optional<CountedTable.Found> found(int start, int behind, Optional<CountedTable.Found> rows) {
        rows.ifPresent(any -> cells(start, behind)
                .forEach(each -> ledger.became(each, each.text(), Finding.of(Rule.COLLAPSED_TABLE))));
        return rows.map(each -> new CountedTable.Found(each.grid(), each.cells() + behind - start));
    }

    /** Whether a line can be no cell that is left over. */
    private boolean isEnd(int at) {
        String text = lines.text(at);
        return at >= lines.size()
                || !lines.isLine(at)
                || text.length() > LONGEST_HEADING
                || text.indexOf('。') >= 0
                || Marker.begins(text)
                || Wording.bracketed(text).isPresent();
    }

    private boolean isHeading(int at) {
        String text = lines.text(at);
        return lines.isLine(at)
                && !text.isEmpty()
                && text.length() <= LONGEST_HEADING
                && Han.count(text) > 0
                && !Marker.begins(text)
                && "。；：！？，".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Where the lines end that may be cells; no table is longer. */
    private int end(int start) {
        int end = start;
        while (end - start < MOST_CELLS
                && lines.isLine(end)
                && lines.text(end).length() <= LONGEST_CELL
                && lines.text(end).indexOf('。') < 0) {
            end++;
        }
        return end;
    }

    private List<Traced> cells(int start, int end) {
        List<Traced> cells = new ArrayList<>();
        for (int i = start; i < end; i++) {
            cells.add(lines.line(i).traced().strip());
        }
        return cells;
    }
}
