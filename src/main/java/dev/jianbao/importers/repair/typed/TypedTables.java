package dev.jianbao.importers.repair.typed;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes tables of lines whose cells are parted by tabs, bars, blanks or commas, several in a row. */
public final class TypedTables implements Repair {
    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> slips = new ArrayList<>();
        List<TypedLine> stretch = new ArrayList<>();
        for (Slip slip : galley.slips()) {
            if (slip instanceof Line line) {
                stretch.add(TypedLine.of(line));
            } else {
                new Stretch(List.copyOf(stretch), slips, ledger).set();
                stretch.clear();
                slips.add(slip);
            }
        }
        new Stretch(List.copyOf(stretch), slips, ledger).set();
        return new Galley(slips);
    }

    /** Lines with nothing else between them. */
    private record Stretch(List<TypedLine> lines, List<Slip> slips, Ledger ledger) {
        private static final int FEWEST_ROWS = 2;
        private static final int MOST_ROWS = 200;
        /** How many cells two labels with their values are. */
        private static final int PAIRS = 4;

        private static final int LONGEST_LONE = 20;

        /** A number with the sign that stands before a point of a list; that of a row has none. */
        private static final Pattern NUMBER =
                Pattern.compile("[0-9]{1,2}[、.．）)]|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[①-⑳•●▪]");

        void set() {
            int i = 0;
            while (i < lines.size()) {
                List<List<Square>> rows = rows(i);
                if (rows.isEmpty()) {
                    line(i);
                    i++;
                } else {
                    List<TypedLine> set = lines.subList(i, i + rows.size());
                    slips.add(new Grid(
                            rows.stream().filter(row -> !row.isEmpty()).toList(),
                            set.get(0).line().place()));
                    dropBetween(
                            rows.stream()
                                    .flatMap(List::stream)
                                    .map(Square::traced)
                                    .toList(),
                            set);
                    i += rows.size();
                }
            }
        }

        /** The rows of the table that begins at a line, one for each line, empty where that is a ruling; none where no table begins. */
        private List<List<Square>> rows(int start) {
            TypedLine first = lines.get(start);
            boolean spaced = SpacedRows.isHead(first.line().traced());
            if (first.cells().size() < 2 && !spaced) {
                return List.of();
            }
            List<TypedLine> reach = lines.subList(start, reach(start));
            List<List<Square>> merged = TabbedRows.read(reach);
            if (!merged.isEmpty()) {
                return merged;
            }
            List<TypedLine> even = reach.subList(0, evenEnd(reach));
            if (even.size() >= FEWEST_ROWS && !isNumberedList(even) && !(first.isGapped() && !isHeaded(even))) {
                return even.stream()
                        .map(line -> row(line, first.cells().size()))
                        .toList();
            }
            return spaced ? SpacedRows.read(reach) : List.of();
        }

        /** The line behind those that may stand in one table with a line: those below it that are set off alike. */
        private int reach(int start) {
            int end = start + 1;
            while (end < Math.min(lines.size(), start + MOST_ROWS) && isApart(end) == isApart(start + 1)) {
                end++;
            }
            boolean alone = end == start + 2 && isApart(start + 1);
            return alone ? start + 1 : end;
        }

        private boolean isApart(int line) {
            return lines.get(line).line().style().apart();
        }

        /** How many rows have as many cells as the first. */
        private static int evenEnd(List<TypedLine> lines) {
            int width = lines.get(0).cells().size();
            int end = 0;
            while (width > 1
                    && end < lines.size()
                    && (hasWidth(lines, end, width)
                            || isPairs(lines.get(0), lines.get(end))
                            || isLone(lines.get(end)) && hasWidth(lines, end + 1, width))) {
                end++;
            }
            return end;
        }

        private static boolean hasWidth(List<TypedLine> lines, int line, int width) {
            return line < lines.size() && lines.get(line).cells().size() == width;
        }

        /** Whether two rows with bars behind their cells hold pairs, as labels with values do: a row may have fewer of these. */
        private static boolean isPairs(TypedLine first, TypedLine line) {
            return first.isOpen()
                    && line.isOpen()
                    && first.cells().size() == PAIRS
                    && line.cells().size() > 1
                    && line.cells().size() < PAIRS;
        }

        /** Whether a line may be the one cell of a row, such as the name of a group between the rows of a table. */
        private static boolean isLone(TypedLine line) {
            String text = line.text();
            return text.length() <= LONGEST_LONE
                    && text.indexOf('。') < 0
                    && !text.matches("附[\\s　]*[件表].*|.*(?:表|清单)(?:[（(].*)?");
        }

        /** Whether each row of two cells is a number with its sign and what is counted: a list, whose numbers have a tab behind them. */
        private static boolean isNumberedList(List<TypedLine> rows) {
            return rows.stream()
                    .filter(line -> line.cells().size() > 1)
                    .allMatch(line -> line.cells().size() == 2
                            && NUMBER.matcher(line.cells().get(0).text()).matches());
        }

        /** Whether the rows below the first have figures, and the first has none. */
        private static boolean isHeaded(List<TypedLine> rows) {
            return rows.size() > FEWEST_ROWS
                    && !rows.get(0).hasFigure()
                    && rows.stream()
                            .skip(1)
                            .filter(row -> !row.cells().isEmpty())
                            .allMatch(TypedLine::hasFigure);
        }

        private static List<Square> row(TypedLine line, int width) {
            if (line.isRuling()) {
                return List.of();
            }
            return line.cells().isEmpty()
                    ? List.of(new Square(line.line().traced().strip(), 0, width, 1))
                    : Square.row(line.cells(), 0);
        }

        private void line(int i) {
            TypedLine typed = lines.get(i);
            if (typed.isCell() && (isCell(i - 1) || isCell(i + 1))) {
                slips.add(typed.line().with(typed.cells().get(0)));
                dropBetween(typed.cells(), List.of(typed));
            } else {
                slips.add(typed.line());
            }
        }

        private boolean isCell(int line) {
            return line >= 0 && line < lines.size() && lines.get(line).isCell();
        }

        /** Leaves out what parts the cells of some lines. */
        private void dropBetween(List<Traced> cells, List<TypedLine> lines) {
            BitSet kept = new BitSet();
            cells.forEach(cell -> cell.extents().forEach(each -> kept.set(each.start(), each.end())));
            ledger.drop(
                    Traced.joined(lines.stream()
                            .map(line -> line.line().traced())
                            .flatMap(text -> IntStream.range(0, text.length())
                                    .filter(i -> !kept.get(text.origin(i)) && !Character.isWhitespace(text.at(i)))
                                    .mapToObj(i -> text.slice(i, i + 1)))
                            .toList()),
                    Finding.of(Rule.TYPED_TABLE));
        }
    }
}
