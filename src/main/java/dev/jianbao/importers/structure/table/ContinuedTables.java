package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a table that goes on below itself with the same head, as authors part one that is too long for a sheet. */
final class ContinuedTables {
    /** What stands between two parts: 续表, or the unit again. */
    private static final Pattern BETWEEN = Pattern.compile(
            ".{0,40}[（(]?续[\\s　]*(?:表|上表|前表)?[\\s　]*[0-9一二三四五六七八九十]{0,2}[）)]?|[（(]?[\\s　]*单位[：:].{1,8}");

    private static final int MOST_BETWEEN = 2;

    private final List<Slip> slips = new ArrayList<>();
    private final Ledger ledger;

    private ContinuedTables(Ledger ledger) {
        this.ledger = ledger;
    }

    static Lines joined(Lines lines, Ledger ledger) {
        ContinuedTables tables = new ContinuedTables(ledger);
        lines.slips().forEach(tables::add);
        return new Lines(tables.slips);
    }

    private void add(Slip slip) {
        int before = slips.size() - 1;
        while (before >= 0
                && slips.size() - 1 - before < MOST_BETWEEN
                && slips.get(before) instanceof Line line
                && BETWEEN.matcher(line.text().strip()).matches()) {
            before--;
        }
        if (!(slip instanceof Grid part)
                || before < 0
                || !(slips.get(before) instanceof Grid begun)
                || !sameHead(begun, part)) {
            slips.add(slip);
            return;
        }
        List<Slip> between = slips.subList(before + 1, slips.size());
        between.forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.PAGE_FURNITURE, 0.9)));
        between.clear();
        int head = new GridReader(part, ledger).firstRow();
        part.rows().subList(0, head).stream()
                .flatMap(List::stream)
                .forEach(each -> ledger.drop(each.traced().strip(), Finding.of(Rule.PAGE_FURNITURE, 0.9)));
        List<List<Square>> rows = new ArrayList<>(begun.rows());
        rows.addAll(part.rows().subList(head, part.rows().size()));
        slips.set(before, new Grid(rows, begun.place()));
    }

    private boolean sameHead(Grid begun, Grid part) {
        int head = new GridReader(part, ledger).firstRow();
        return head < part.rows().size()
                && head <= begun.rows().size()
                && part.rows().get(0).size() > 1
                && texts(begun, head).equals(texts(part, head));
    }

    private static List<List<String>> texts(Grid grid, int head) {
        return grid.rows().subList(0, head).stream()
                .map(row -> row.stream()
                        .map(each -> each.column() + " " + each.text().strip())
                        .toList())
                .toList();
    }
}
