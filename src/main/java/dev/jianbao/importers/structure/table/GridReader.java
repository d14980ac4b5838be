package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Row;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a table whose cells are known. Its head is one row, or two where the first has merged cells. */
final class GridReader {
    /** What columns are parts of another. */
    private static final Pattern DIVIDED = Pattern.compile("[\\s　]*(?:其[\\s　]*中|分[\\s　]*年度|年度安排)[：:]?[\\s　]*");

    /** The number of a stage in a cell of its own. */
    private static final Pattern HAN_NUMBER = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)]?、?");

    /** So many rows above at most a blank cell belongs to. */
    private static final int MOST_SHARED = 40;

    private final Grid grid;
    private final Ledger ledger;
    private final int width;
    private final int head;

    GridReader(Grid grid, Ledger ledger) {
        this.grid = grid;
        this.ledger = ledger;
        this.width = grid.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        this.head = head();
    }

    private int head() {
        boolean title = grid.rows().size() > 2 && grid.rows().get(0).size() == 1;
        int first = title ? 1 : 0;
        boolean merged = grid.rows().size() > first + 2
                && grid.rows().get(first).stream().anyMatch(cell -> cell.columns() > 1)
                && grid.rows().get(first).stream().anyMatch(cell -> cell.rows() > 1);
        return first + (merged || divides(first) ? 2 : 1);
    }

    /** Whether the second row of a table that cannot merge cells divides columns of the first: its words stand below 其中 alone. */
    private boolean divides(int first) {
        if (grid.rows().size() <= first + 2) {
            return false;
        }
        boolean all = grid.rows().get(first).stream()
                .anyMatch(each -> DIVIDED.matcher(each.text()).matches());
        boolean below = false;
        for (Square cell : grid.rows().get(first + 1)) {
            String above = at(first, cell.column()).map(Square::text).orElse("").strip();
            boolean word = !cell.traced().isBlank();
            below |= word;
            all &= !word
                    || (above.isEmpty() || DIVIDED.matcher(above).matches())
                            && !TableShape.isFigure(cell.text().strip());
        }
        return all && below;
    }

    /** The heading of each column; that of the lowest row of the head counts. */
    List<Traced> headings() {
        List<Traced> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Traced heading = Traced.EMPTY;
            for (int row = 0; row < Math.min(head, grid.rows().size()); row++) {
                Optional<Square> cell = at(row, column);
                heading = cell.filter(each -> !each.traced().isBlank() && each.columns() < width)
                        .map(Square::traced)
                        .orElse(heading);
            }
            headings.add(heading);
        }
        return headings;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Traced heading : headings()) {
            boolean named = columns.stream().anyMatch(each -> each.sort() == Sort.NAME);
            Column read = ColumnReader.read(heading, named);
            columns.add(read.isFigure() ? read : divided(columns.size(), read));
        }
        return columns;
    }

    /** A column under a heading that spans several: it holds figures where that says so. */
    private Column divided(int column, Column read) {
        Optional<Square> above = at(head - 1, column)
                .filter(each -> head > 1 && each.columns() == 1)
                .flatMap(any -> at(head - 2, column))
                .filter(each -> each.columns() > 1 && each.columns() < width);
        return above.map(each -> ColumnReader.read(each.traced(), true))
                .filter(Column::isFigure)
                .map(each -> new Column(each.sort(), read.heading(), each.unit()))
                .orElse(read);
    }

    /** The cell that covers a place, wherever it begins. */
    Optional<Square> at(int row, int column) {
        for (int above = row; above >= 0; above--) {
            for (Square cell : grid.rows().get(above)) {
                boolean covers =
                        cell.column() <= column && column < cell.column() + cell.columns() && above + cell.rows() > row;
                if (covers) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether each row has a cell of its own in a column; rows of a single cell do not count. */
    boolean isFilled(int column) {
        for (int row = head; row < size(); row++) {
            if (filled(row) > 1 && text(row, column, true).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    int firstRow() {
        return head;
    }

    int size() {
        return grid.rows().size();
    }

    int width() {
        return width;
    }

    /** The text of a place; that of a merged cell at its first place only where {@code once}. */
    Traced text(int row, int column, boolean once) {
        Optional<Square> cell = at(row, column);
        boolean here = cell.filter(each -> !once || grid.rows().get(row).contains(each) && each.column() == column)
                .isPresent();
        return here ? cell.orElseThrow().traced().strip() : Traced.EMPTY;
    }

    /** What a cell names; a blank one names what the one above does, as where merged cells were copied as blank ones. */
    Traced named(int row, int column) {
        for (int above = row; above >= Math.max(head, row - MOST_SHARED); above--) {
            Traced text = text(above, column, false);
            if (TableShape.SUM.matcher(text.text()).matches()) {
                break;
            }
            if (!text.isEmpty()) {
                return text;
            }
        }
        return Traced.EMPTY;
    }

    /** Its rows as those of a table of projects or of a budget. */
    List<Row> rows(List<Column> columns) {
        List<Row> rows = new ArrayList<>();
        Optional<Traced> stage = Optional.empty();
        for (int row = head; row < size(); row++) {
            Traced first = first(row);
            long filled = filled(row);
            if (filled == 0) {
                continue;
            }
            if (filled == 1
                    && !TableShape.isFigure(first.text())
                    && first.length() <= 24
                    && !TableShape.SUM.matcher(first.text()).matches()) {
                stage.ifPresent(this::astray);
                stage = Optional.of(first);
                continue;
            }
            if (isNumberedStage(row, columns)) {
                stage.ifPresent(this::astray);
                stage = Optional.of(numberedStage(row));
                continue;
            }
            rows.add(row(row, columns, stage));
            stage = Optional.empty();
        }
        stage.ifPresent(this::astray);
        return rows;
    }

    /** Whether a row holds the number of a stage, as chapters are counted, and its name, and nothing else: 一 | 新建项目. */
    private boolean isNumberedStage(int row, List<Column> columns) {
        return filled(row) == 2
                && columns.get(0).sort() == Sort.SERIAL
                && HAN_NUMBER.matcher(text(row, 0, true).text()).matches()
                && !TableShape.isFigure(text(row, 1, true).text())
                && !text(row, 1, true).isEmpty();
    }

    private Traced numberedStage(int row) {
        Traced number = text(row, 0, true);
        ledger.became(number, number.text(), Finding.of(Rule.PROJECT_TABLE));
        return text(row, 1, true);
    }

    /** The cells of a row that found no place. */
    void astray(int row, IntPredicate placed) {
        grid.rows().get(row).stream()
                .filter(cell -> !cell.traced().isBlank() && !placed.test(cell.column()))
                .forEach(cell -> astray(cell.traced().strip()));
    }

    /** A cell alone in its row that opens nothing. */
    void astray(Traced cell) {
        ledger.doubt(Rule.STRAY_CELL, cell, 0.5, cell.text());
        ledger.drop(cell, new Finding(Rule.STRAY_CELL, 0.5, cell.text()));
    }

    private Row row(int row, List<Column> columns, Optional<Traced> stage) {
        Optional<Traced> sum = Optional.empty();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            boolean shared = columns.get(column).sort() == Sort.NAME && isSourced(row, columns);
            Traced text = shared
                    ? named(row, column)
                    : text(row, column, columns.get(column).isFigure());
            boolean words = !columns.get(column).isFigure();
            if (words && TableShape.SUM.matcher(text.text()).matches()) {
                sum = sum.or(() -> Optional.of(text));
                cells.add(Cell.NONE);
            } else {
                cells.add(text.isEmpty() ? Cell.NONE : Cell.given(text));
            }
        }
        return new Row(stage, sum, cells);
    }

    /** Whether a row says where money comes from, and is no sum. */
    private boolean isSourced(int row, List<Column> columns) {
        return IntStream.range(0, width)
                .filter(each -> columns.get(each).isSource())
                .mapToObj(each -> text(row, each, false).text())
                .anyMatch(
                        each -> !each.isEmpty() && !TableShape.SUM.matcher(each).matches());
    }

    private Traced first(int row) {
        for (int column = 0; column < width; column++) {
            if (!text(row, column, true).isEmpty()) {
                return text(row, column, true);
            }
        }
        return Traced.EMPTY;
    }

    private long filled(int row) {
        return grid.rows().get(row).stream()
                .filter(cell -> !cell.traced().isBlank())
                .count();
    }

    /** Writes down that the head of the table became columns. */
    void headTaken() {
        for (int row = 0; row < Math.min(head, size()); row++) {
            grid.rows()
                    .get(row)
                    .forEach(
                            cell -> ledger.became(cell.traced(), cell.traced().text(), Finding.of(Rule.PROJECT_TABLE)));
        }
    }
}
