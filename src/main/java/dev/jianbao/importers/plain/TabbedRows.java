package dev.jianbao.importers.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a table in its columns whose cells are parted by tabs, as it was copied out of a page: a merged cell stands in its first row only, so that
 * the rows below are shorter by their first cells; one over the whole width stands alone on its line; and of a heading that is divided the
 * parts stand on a line of their own. A row that fits no such way ends the table.
 */
final class TabbedRows {
    private static final Pattern FIGURE = Pattern.compile("[-+]?[<＜>＞≤≥〔\\[]?[0-9][0-9,]*(?:\\.[0-9]+)?[%％]?[〕\\]]?");
    private static final Pattern NONE = Pattern.compile("[-—－/]*");
    private static final Pattern SUM = Pattern.compile("(?:小|合|总|共)[\\s　]*计(?:[（(].{1,8}[）)])?[：:]?");
    private static final Pattern STAGE = Pattern.compile("(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、).{2,20}");
    private static final Pattern SERIAL = Pattern.compile("序[\\s　]*号|编[\\s　]*号");
    /** What may be divided into sorts of what it names. */
    private static final Pattern DIVIDED = Pattern.compile(".*(?:其中|资金来源|投资|规模)");

    /** What may be divided into years. */
    private static final Pattern YEARLY = Pattern.compile(".*(?:其中|目标值?|安排|分年度|年度计划|年度任务|投资|规模)");

    private static final Pattern PART = Pattern.compile("20[0-9]{2}年?.{0,4}|\\p{IsHan}{2,6}(?:[（(].{1,6}[）)])?");
    private static final int NARROWEST = 3;
    private static final int LONGEST_HEADING = 20;
    private static final int FEWEST_ROWS = 2;

    private final List<String> lines;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Boolean> figures = List.of();
    private int width;
    private int serial;
    private int number;
    private boolean uneven;

    private TabbedRows(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A cell in its column; how many rows it covers comes out by and by. */
    static final class Cell {
        final String text;
        final int column;
        final int columns;
        int rows = 1;

        Cell(String text, int column, int columns) {
            this.text = text;
            this.column = column;
            this.columns = columns;
        }
    }

    /** The rows of the table that begins with the first of some lines, a line each; none where all rows are alike, or there is none. */
    static List<List<Cell>> read(List<String> lines) {
        TabbedRows table = new TabbedRows(lines);
        return table.head() && table.body() && table.uneven ? table.rows : List.of();
    }

    private static List<String> cells(String line) {
        return line.strip().indexOf('\t') > 0
                ? Stream.of(line.split("\t", -1)).map(String::strip).toList()
                : List.of();
    }

    private List<String> cells(int line) {
        return line < lines.size() ? cells(lines.get(line)) : List.of();
    }

    /** Reads the head, one row or two; says whether there is one. */
    private boolean head() {
        List<String> head = cells(0);
        boolean words = head.size() >= NARROWEST
                && head.stream()
                        .allMatch(each -> !each.isEmpty()
                                && each.charAt(each.length() - 1) != '：'
                                && each.length() <= LONGEST_HEADING
                                && !FIGURE.matcher(each).matches());
        if (!words) {
            return false;
        }
        List<String> parts = cells(1);
        width = head.size();
        int divided = parts.size() > 1
                        && parts.size() < width
                        && cells(2).size() == width - 1 + parts.size()
                        && parts.stream().allMatch(each -> PART.matcher(each).matches())
                ? divided(head, parts.get(0).startsWith("20") ? YEARLY : DIVIDED)
                : -1;
        if (divided < 0) {
            rows.add(placed(head, 0));
        } else {
            width += parts.size() - 1;
            uneven = true;
            divide(head, parts, divided);
        }
        serial = -1;
        for (Cell cell : rows.get(0)) {
            serial = SERIAL.matcher(cell.text).matches() ? cell.column : serial;
        }
        return true;
    }

    /** The one heading that may be divided; −1 where none may, or several. */
    private static int divided(List<String> head, Pattern form) {
        List<String> fit =
                head.stream().filter(each -> form.matcher(each).matches()).toList();
        return fit.size() == 1 ? head.indexOf(fit.get(0)) : -1;
    }

    private void divide(List<String> head, List<String> parts, int divided) {
        List<Cell> first = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < head.size(); i++) {
            Cell cell = new Cell(head.get(i), column, i == divided ? parts.size() : 1);
            cell.rows = i == divided ? 1 : 2;
            column += cell.columns;
            first.add(cell);
        }
        rows.add(first);
        rows.add(placed(parts, divided));
    }

    private boolean body() {
        int first = rows.size();
        int whole = 0;
        for (int line = first; line < lines.size(); line++) {
            Optional<List<Cell>> row = row(line);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
            whole += row.get().size() == width ? 1 : 0;
        }
        return whole > 0 && rows.size() - first >= FEWEST_ROWS;
    }

    private Optional<List<Cell>> row(int line) {
        List<String> cells = cells(line);
        String alone = lines.get(line).strip();
        if (cells.isEmpty()) {
            boolean stage = STAGE.matcher(alone).matches() && !cells(line + 1).isEmpty();
            uneven |= stage;
            return stage ? Optional.of(List.of(new Cell(alone, 0, width))) : Optional.empty();
        }
        if (cells.size() == width) {
            figures = figures.isEmpty() && !SUM.matcher(cells.get(0)).matches() ? looks(cells) : figures;
            counted(cells, 0);
            return Optional.of(placed(cells, 0));
        }
        int missing = width - cells.size();
        if (missing < 0 || figures.isEmpty()) {
            return Optional.empty();
        }
        uneven = true;
        if (SUM.matcher(cells.get(0)).matches()) {
            return sum(cells, missing);
        }
        boolean merged = fits(cells, missing)
                && (!fits(cells, 0) || serial >= missing && isNext(cells.get(serial - missing)))
                && covered(missing);
        if (!merged) {
            return Optional.empty();
        }
        counted(cells, missing);
        return Optional.of(placed(cells, missing));
    }

    private Optional<List<Cell>> sum(List<String> cells, int missing) {
        List<Cell> row = new ArrayList<>(List.of(new Cell(cells.get(0), 0, missing + 1)));
        row.addAll(placed(cells.subList(1, cells.size()), missing + 1));
        return fits(cells.subList(1, cells.size()), missing + 1) ? Optional.of(row) : Optional.empty();
    }

    /** Whether the first columns of the row above are covered by cells of their own, which then reach one row further. */
    private boolean covered(int missing) {
        for (int column = 0; column < missing; column++) {
            Optional<Cell> above = above(column);
            if (above.isEmpty()) {
                return false;
            }
            above.get().rows++;
        }
        return true;
    }

    private Optional<Cell> above(int column) {
        for (int row = rows.size() - 1; row >= 0; row--) {
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

    private void counted(List<String> cells, int missing) {
        boolean numbered =
                serial >= missing && cells.get(serial - missing).strip().matches("[1-9][0-9]{0,2}");
        number = numbered ? Integer.parseInt(cells.get(serial - missing).strip()) : number;
    }

    /** Whether cells from a column on are figures where those of the first row are, and only there. */
    private boolean fits(List<String> cells, int from) {
        for (int i = 0; i < cells.size() && from + i < width; i++) {
            boolean figure = FIGURE.matcher(cells.get(i)).matches();
            boolean none = NONE.matcher(cells.get(i)).matches();
            if (!none && figure != figures.get(from + i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Boolean> looks(List<String> cells) {
        return cells.stream().map(each -> FIGURE.matcher(each).matches()).toList();
    }

    private static List<Cell> placed(List<String> cells, int from) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(new Cell(cells.get(i), from + i, 1));
        }
        return row;
    }
}
