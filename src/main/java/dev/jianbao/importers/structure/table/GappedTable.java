package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.manuscript.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts a collapsed table back together whose rows are counted, and some of which lost one cell: which it is, is told by what the others look
 * like, and where two columns of figures could have lost it, by the sum of the stage. A lost cell is asked about. Where a single row may be read
 * in two ways, this says nothing.
 */
final class GappedTable {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_GAPPED = 3;
    private static final String LOST = "?";

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final List<Look> looks;
    private final List<List<Square>> rows = new ArrayList<>();
    /** The rows of the stage that lost a cell, by their places among all rows, with the columns that may have lost it. */
    private final Map<Integer, List<Integer>> gaps = new TreeMap<>();

    private final Map<Integer, Integer> lost = new TreeMap<>();
    private int stage = 1;
    private int serial;
    private int counted;

    GappedTable(List<Traced> headings, List<Traced> cells) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.looks = this.headings.stream()
                .map(each -> Look.of(Han.squeezed(each.text())))
                .toList();
    }

    /** What cells of a column look like. */
    private enum Look {
        FIGURE,
        YEAR,
        WORDS;

        static Look of(String heading) {
            return ColumnReader.isFigure(heading) ? FIGURE : heading.matches(".*(?:年度|年份|时间|时限|期限)") ? YEAR : WORDS;
        }

        boolean fits(String text) {
            return switch (this) {
                case FIGURE -> TableShape.isFigure(text) || text.matches("[-—－/]+");
                case YEAR -> text.matches("20[0-9]{2}.{0,8}");
                case WORDS -> !TableShape.isFigure(text);
            };
        }
    }

    Optional<CountedTable.Found> read(Place place, Ledger ledger) {
        boolean told = headings.size() > FEWEST_ROWS
                && Han.squeezed(headings.get(0).text()).matches("序号|编号")
                && looks.contains(Look.FIGURE);
        if (!told) {
            return Optional.empty();
        }
        rows.add(Square.row(headings, 0));
        int at = 0;
        int taken = 1;
        while (at < cells.size() && taken > 0) {
            taken = isRow(at) ? row(at) : between(at);
            at += taken;
        }
        boolean ends = cells.subList(at, cells.size()).stream().noneMatch(each -> TableShape.isFigure(each.text()));
        boolean whole = ends
                && decided(Optional.empty())
                && counted >= FEWEST_ROWS
                && !lost.isEmpty()
                && lost.size() * MOST_GAPPED <= counted;
        if (!whole) {
            return Optional.empty();
        }
        lost.forEach((row, column) -> ledger.doubt(
                Rule.LOST_CELL,
                rows.get(row).get(1).traced(),
                0.8,
                headings.get(column).text(),
                rows.get(row).get(1).text()));
        return Optional.of(new CountedTable.Found(new Grid(rows, place), at));
    }

    /** Whether the next row begins at a place: with its number, and a name behind it. */
    private boolean isRow(int at) {
        String text = text(at);
        boolean anew = text.equals("1") && rows.size() == stage;
        return (anew || text.equals(String.valueOf(serial + 1)))
                && at + 1 < cells.size()
                && !TableShape.isFigure(text(at + 1));
    }

    private int row(int at) {
        serial = Integer.parseInt(text(at));
        int end = at + 1;
        while (end < cells.size() && end - at <= headings.size() && !isRow(end) && !isSum(end) && !isStage(end)) {
            end++;
        }
        List<Traced> row = cells.subList(at, end);
        if (row.size() == headings.size()) {
            rows.add(Square.row(row, 0));
            counted++;
            return fits(row, headings.size()) ? row.size() : 0;
        }
        List<Integer> columns = new ArrayList<>();
        for (int column = 2; column < headings.size() && row.size() == headings.size() - 1; column++) {
            if (fits(row, column)) {
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            return 0;
        }
        gaps.put(rows.size(), columns);
        rows.add(without(row, columns.get(0)));
        counted++;
        return row.size();
    }

    /** Whether cells fit their columns, one of which has none; none has none where that is behind the last. */
    private boolean fits(List<Traced> row, int without) {
        for (int i = 1; i < row.size(); i++) {
            if (!looks.get(i < without ? i : i + 1).fits(row.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** A stage, or a sum with the figures of all columns of such. */
    private int between(int at) {
        if (isStage(at)) {
            boolean decided = decided(Optional.empty());
            rows.add(List.of(new Square(cells.get(at), 0, headings.size(), 1)));
            stage = rows.size();
            return decided ? 1 : 0;
        }
        int figures = (int) looks.stream().filter(Look.FIGURE::equals).count();
        if (!isSum(at) || at + figures >= cells.size()) {
            return 0;
        }
        List<Square> row = new ArrayList<>(List.of(new Square(cells.get(at), 0, 1, 1)));
        for (int column = 0; column < looks.size(); column++) {
            if (looks.get(column) == Look.FIGURE) {
                row.add(new Square(cells.get(at + row.size()), column, 1, 1));
            }
        }
        boolean all = row.stream().skip(1).allMatch(each -> TableShape.isFigure(each.text()));
        boolean decided = all && decided(Optional.of(row));
        rows.add(row);
        stage = rows.size();
        return decided ? row.size() : 0;
    }

    /** Settles which cells of the stage are lost; where several columns may be, the sum must leave one. */
    private boolean decided(Optional<List<Square>> sum) {
        for (Map.Entry<Integer, List<Integer>> gap : gaps.entrySet()) {
            List<Integer> columns = gap.getValue();
            List<Traced> row = new ArrayList<>(
                    rows.get(gap.getKey()).stream().map(Square::traced).toList());
            row.remove(columns.get(0).intValue());
            List<Integer> agreeing = columns.size() == 1
                    ? columns
                    : columns.stream()
                            .filter(each -> sum.isPresent()
                                    && gaps.size() == 1
                                    && agrees(gap.getKey(), without(row, each), columns, each, sum.get()))
                            .toList();
            if (agreeing.size() != 1) {
                return false;
            }
            rows.set(gap.getKey(), without(row, agreeing.get(0)));
            lost.put(gap.getKey(), agreeing.get(0));
        }
        gaps.clear();
        return true;
    }

    /** Whether the columns that did not lose the cell add up as stated, if one did. */
    private boolean agrees(int at, List<Square> row, List<Integer> columns, int lost, List<Square> sum) {
        for (int column : columns) {
            if (column == lost || looks.get(column) != Look.FIGURE) {
                continue;
            }
            BigDecimal all = BigDecimal.ZERO;
            for (int i = stage; i < rows.size(); i++) {
                List<Square> each = i == at ? row : rows.get(i);
                all = all.add(value(each, column));
            }
            if (all.compareTo(value(sum, column)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal value(List<Square> row, int column) {
        return row.stream()
                .filter(each -> each.column() == column && TableShape.isFigure(each.text()))
                .map(each -> FigurePlacer.value(each.traced()))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<Square> without(List<Traced> row, int column) {
        List<Traced> cells = new ArrayList<>(row);
        cells.add(column, Traced.added(LOST));
        return Square.row(cells, 0);
    }

    private boolean isSum(int at) {
        return TableShape.SUM.matcher(text(at)).matches();
    }

    private boolean isStage(int at) {
        return TableShape.isStage(text(at));
    }

    private String text(int at) {
        return cells.get(at).text();
    }
}
