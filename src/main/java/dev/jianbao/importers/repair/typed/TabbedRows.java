package dev.jianbao.importers.repair.typed;

import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.YearlyHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Puts a table in its columns whose cells are parted by tabs, as it was copied out of a page: a merged cell stands in its first row only, so that
 * the rows below are shorter by their first cells, or by the first behind their number; one over the whole width stands alone on its line; and of
 * a heading that is divided the parts stand on a line of their own. A row that fits no such way ends the table, and so does the head again, as
 * it stands at the top of the next page.
 */
final class TabbedRows {
    private static final Pattern SUM = Pattern.compile("(?:小|合|总|共)[\\s　]*计(?:[（(].{1,8}[）)])?[：:]?");
    private static final Pattern STAGE = Pattern.compile("(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、).{2,20}");
    private static final Pattern SERIAL = Pattern.compile("序[\\s　]*号|编[\\s　]*号");
    /** What may be divided into sorts of what it names. */
    private static final Pattern DIVIDED = Pattern.compile(".*(?:其中|资金来源|投资|规模)");

    private static final Pattern PART = Pattern.compile("20[0-9]{2}年?.{0,4}|\\p{IsHan}{2,6}(?:[（(].{1,6}[）)])?");
    private static final int NARROWEST = 3;
    private static final int LONGEST_HEADING = 20;
    private static final int FEWEST_ROWS = 2;

    private final List<TypedLine> lines;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<List<String>> region = List.of();
    private ColumnLooks looks = new ColumnLooks(List.of(), 0);
    private int wholes;
    private int width;
    private int serial;
    private int number;
    private boolean uneven;

    private TabbedRows(List<TypedLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A cell in its column; how many rows it covers comes out by and by. */
    private static final class Cell {
        final Traced traced;
        final int column;
        final int columns;
        int rows = 1;

        Cell(Traced traced, int column, int columns) {
            this.traced = traced;
            this.column = column;
            this.columns = columns;
        }

        Square square() {
            return new Square(traced, column, columns, rows);
        }
    }

    /** The rows of the table that begins with the first of some lines, a line each; none where all rows are alike, or there is none. */
    static List<List<Square>> read(List<TypedLine> lines) {
        TabbedRows table = new TabbedRows(lines);
        return table.head() && table.body() && table.uneven
                ? table.rows.stream()
                        .map(row -> row.stream().map(Cell::square).toList())
                        .toList()
                : List.of();
    }

    private List<Traced> traced(int line) {
        return line < lines.size() ? lines.get(line).tabbed() : List.of();
    }

    private List<String> cells(int line) {
        return traced(line).stream().map(Traced::text).toList();
    }

    /** Reads the head, one row or two; says whether there is one. */
    private boolean head() {
        List<String> head = cells(0);
        boolean words = head.size() >= NARROWEST
                && head.stream()
                        .allMatch(each -> !each.isEmpty()
                                && each.charAt(each.length() - 1) != '：'
                                && each.length() <= LONGEST_HEADING
                                && !ColumnLooks.isFigure(each));
        if (!words) {
            return false;
        }
        List<String> parts = cells(1);
        width = head.size();
        int divided = parts.size() > 1
                        && parts.size() < width
                        && cells(2).size() == width - 1 + parts.size()
                        && parts.stream().allMatch(each -> PART.matcher(each).matches())
                ? divided(head, parts.get(0).startsWith("20") ? YearlyHeading::is : DIVIDED.asMatchPredicate())
                : -1;
        if (divided < 0) {
            rows.add(placed(traced(0), columns(0)));
        } else {
            width += parts.size() - 1;
            uneven = true;
            divide(divided);
        }
        serial = -1;
        for (Cell cell : rows.get(0)) {
            serial = SERIAL.matcher(cell.traced.text()).matches() ? cell.column : serial;
        }
        return true;
    }

    /** The one heading that may be divided; −1 where none may, or several. */
    private static int divided(List<String> head, Predicate<String> form) {
        List<String> fit = head.stream().filter(form).toList();
        return fit.size() == 1 ? head.indexOf(fit.get(0)) : -1;
    }

    private void divide(int divided) {
        List<Traced> head = traced(0);
        List<Traced> parts = traced(1);
        List<Cell> first = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < head.size(); i++) {
            Cell cell = new Cell(head.get(i), column, i == divided ? parts.size() : 1);
            cell.rows = i == divided ? 1 : 2;
            column += cell.columns;
            first.add(cell);
        }
        rows.add(first);
        rows.add(placed(parts, columns(0).subList(divided, divided + parts.size())));
    }

    private boolean body() {
        int first = rows.size();
        region = region(first);
        looks = new ColumnLooks(wholeRows(), width);
        int whole = 0;
        for (int line = first; line < lines.size() && !cells(line).equals(cells(0)); line++) {
            Optional<List<Cell>> row = row(line, first);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
            whole += row.get().size() == width ? 1 : 0;
        }
        return whole > 0 && rows.size() - first >= FEWEST_ROWS;
    }

    /** The rows that have a cell in each column. */
    private List<List<String>> wholeRows() {
        return region.stream()
                .filter(row -> row.size() == width && !SUM.matcher(row.get(0)).matches() && !row.equals(cells(0)))
                .toList();
    }

    /** The cells of the lines from one on, as far as they may be a table. */
    private List<List<String>> region(int first) {
        List<List<String>> region = new ArrayList<>();
        for (int line = first;
                line < lines.size()
                        && !(cells(line).isEmpty() && cells(line + 1).isEmpty());
                line++) {
            if (!cells(line).isEmpty()) {
                region.add(cells(line));
            }
        }
        return region;
    }

    private Optional<List<Cell>> row(int line, int first) {
        List<String> cells = cells(line);
        if (cells.isEmpty()) {
            boolean stage = isStage(lines.get(line).text(), cells(line + 1));
            uneven |= stage;
            return stage
                    ? Optional.of(
                            List.of(new Cell(lines.get(line).line().traced().strip(), 0, width)))
                    : Optional.empty();
        }
        int missing = width - cells.size();
        if (missing == 0) {
            wholes++;
            List<Integer> at = columns(0);
            counted(cells, at);
            return Optional.of(placed(traced(line), at));
        }
        if (missing < 0 || wholes == 0) {
            return Optional.empty();
        }
        uneven = true;
        if (SUM.matcher(cells.get(0)).matches()) {
            return sum(traced(line), missing);
        }
        List<Integer> at = columns(missing);
        if (!looks.fits(cells, at) || !isBehindMerged(cells, at) || !covered(at, first)) {
            return Optional.empty();
        }
        counted(cells, at);
        return Optional.of(placed(traced(line), at));
    }

    /** Whether a line without cells names those below it: as chapters are counted, or the next row is. */
    private boolean isStage(String alone, List<String> next) {
        boolean counts = serial >= 0
                && next.size() > serial
                && (isNext(next.get(serial)) || next.get(serial).equals("1"));
        return STAGE.matcher(alone).matches() && !next.isEmpty()
                || counts
                        && !alone.isEmpty()
                        && alone.length() <= LONGEST_HEADING
                        && "。；：！？".indexOf(alone.charAt(alone.length() - 1)) < 0;
    }

    /** Whether it is the first cells that a shorter row lacks, not its last: its number is the next, or the rows of its length look so. */
    private boolean isBehindMerged(List<String> cells, List<Integer> at) {
        if (serial > 0 && at.contains(serial) && isNext(cells.get(at.indexOf(serial)))) {
            return true;
        }
        List<Integer> left = columns(0).subList(0, cells.size());
        int behind = 0;
        for (List<String> row : region) {
            if (row.size() == cells.size() && !SUM.matcher(row.get(0)).matches()) {
                behind += Integer.compare(looks.strange(row, left), looks.strange(row, at));
            }
        }
        return behind > 0;
    }

    /** The columns of a row that lacks some cells: the first that do not hold its number. */
    private List<Integer> columns(int missing) {
        List<Integer> columns = new ArrayList<>();
        int lacking = missing;
        for (int column = 0; column < width; column++) {
            if (lacking > 0 && column != serial) {
                lacking--;
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    private Optional<List<Cell>> sum(List<Traced> cells, int missing) {
        List<Cell> row = new ArrayList<>(List.of(new Cell(cells.get(0), 0, missing + 1)));
        List<Integer> at = columns(0).subList(missing + 1, width);
        List<Traced> sums = cells.subList(1, cells.size());
        row.addAll(placed(sums, at));
        return looks.fits(sums.stream().map(Traced::text).toList(), at) ? Optional.of(row) : Optional.empty();
    }

    /** Whether the columns that a row lacks are covered by cells of rows above it, which then reach one row further. */
    private boolean covered(List<Integer> at, int first) {
        for (int column = 0; column < width; column++) {
            if (at.contains(column)) {
                continue;
            }
            Optional<Cell> above = above(column, first);
            if (above.isEmpty()) {
                return false;
            }
            above.get().rows++;
        }
        return true;
    }

    private Optional<Cell> above(int column, int first) {
        for (int row = rows.size() - 1; row >= first; row--) {
            for (Cell cell : rows.get(row)) {
                if (cell.column == column && cell.columns == 1 && row + cell.rows == rows.size()) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNext(String text) {
        return text.equals(String.valueOf(number + 1));
    }

    private void counted(List<String> cells, List<Integer> at) {
        String text = at.contains(serial) ? cells.get(at.indexOf(serial)) : "";
        number = text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : number;
    }

    private static List<Cell> placed(List<Traced> cells, List<Integer> at) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(new Cell(cells.get(i), at.get(i), 1));
        }
        return row;
    }
}
