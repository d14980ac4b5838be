package dev.jianbao.importers.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a table whose cells are parted by blanks or by commas: a row of headings such as tables begin with, and rows below it with as many cells
 * and a figure in each. A last row may state sums with fewer cells; its figures go to the right.
 */
final class SpacedRows {
    private static final Pattern BLANKS = Pattern.compile("[ 　]+");
    private static final Pattern COMMAS = Pattern.compile(",");
    private static final Pattern FIRST =
            Pattern.compile("序号|编号|项目|项目名称|名称|单位|单位名称|指标|县区|区县|县（市、区）|乡镇|镇街|地区|学校|类别|位次|名次|排名|班级|年级|年份|年度|科室|部门");
    private static final Pattern HEAD = Pattern.compile("\\p{IsHan}[\\p{IsHan}（）、]{1,11}");
    private static final Pattern SUM = Pattern.compile("合计|小计|总计|全[省市县区镇乡]|平均");
    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?[%％]?|[-—/]+");
    private static final int LONGEST_HEAD = 120;
    private static final int NARROWEST = 3;
    private static final int LONGEST_CELL = 16;
    private static final int FEWEST_ROWS = 2;

    private SpacedRows() {}

    /** Whether a line may be the headings of such a table. */
    static boolean isHead(String line) {
        List<String> heads = line.length() > LONGEST_HEAD ? List.of() : cells(line);
        return heads.size() >= NARROWEST
                && HEAD.matcher(heads.get(0)).matches()
                && heads.stream()
                        .allMatch(each -> each.length() <= LONGEST_CELL
                                && !FIGURE.matcher(each).matches());
    }

    /** The rows of the table that begins with the first of some lines; none where there is no table. */
    static List<List<String>> read(List<String> lines) {
        List<String> heads = cells(lines.get(0));
        boolean known = FIRST.matcher(heads.get(0)).matches();
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() == heads.size()
                    && (known ? cells.stream().anyMatch(SpacedRows::isFigure) : isNamedFigures(cells))) {
                rows.add(cells);
            } else {
                sum(cells, heads.size()).ifPresent(rows::add);
                break;
            }
        }
        return rows.size() > FEWEST_ROWS ? rows : List.of();
    }

    /** Whether the first cell of a row is a name and all others are figures, which makes it one below heads of any words. */
    private static boolean isNamedFigures(List<String> cells) {
        return !isFigure(cells.get(0))
                && cells.subList(1, cells.size()).stream().allMatch(SpacedRows::isFigure);
    }

    private static boolean isFigure(String cell) {
        return FIGURE.matcher(cell).matches();
    }

    private static List<String> cells(String line) {
        boolean commas = line.chars().filter(c -> c == ',').count() >= NARROWEST - 1;
        return line.isBlank() ? List.of() : List.of((commas ? COMMAS : BLANKS).split(line.strip(), -1));
    }

    private static Optional<List<String>> sum(List<String> cells, int width) {
        boolean sums = cells.size() > 1
                && cells.size() < width
                && SUM.matcher(cells.get(0)).matches()
                && cells.subList(1, cells.size()).stream()
                        .allMatch(each -> FIGURE.matcher(each).matches());
        if (!sums) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>(List.of(cells.get(0)));
        while (row.size() + cells.size() - 1 < width) {
            row.add("");
        }
        row.addAll(cells.subList(1, cells.size()));
        return Optional.of(row);
    }
}
