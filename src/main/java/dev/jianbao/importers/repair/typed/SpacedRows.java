package dev.jianbao.importers.repair.typed;

import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a table whose cells are parted by blanks or by commas: a row of headings such as tables begin with, and rows below it with as many cells
 * and a figure in each. A last row may state sums with fewer cells; its figures go to the right.
 */
final class SpacedRows {
    private static final char COMMA = ',';
    private static final Pattern BLANKS = Pattern.compile("[ 　]+");
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
    static boolean isHead(Traced line) {
        List<Traced> heads = line.length() > LONGEST_HEAD ? List.of() : cells(line);
        return heads.size() >= NARROWEST
                && HEAD.matcher(heads.get(0).text()).matches()
                && heads.stream().allMatch(each -> each.length() <= LONGEST_CELL && !isFigure(each));
    }

    /** The rows of the table that begins with the first of some lines, a line each; none where there is no table. */
    static List<List<Square>> read(List<TypedLine> lines) {
        List<Traced> heads = cells(lines.get(0).line().traced());
        boolean known = FIRST.matcher(heads.get(0).text()).matches();
        List<List<Square>> rows = new ArrayList<>();
        rows.add(Square.row(heads, 0));
        for (TypedLine line : lines.subList(1, lines.size())) {
            List<Traced> cells = cells(line.line().traced());
            if (cells.size() == heads.size()
                    && (known ? cells.stream().anyMatch(SpacedRows::isFigure) : isNamedFigures(cells))) {
                rows.add(Square.row(cells, 0));
            } else {
                sum(cells, heads.size()).ifPresent(rows::add);
                break;
            }
        }
        return rows.size() > FEWEST_ROWS ? rows : List.of();
    }

    /** Whether the first cell of a row is a name and all others are figures, which makes it one below heads of any words. */
    private static boolean isNamedFigures(List<Traced> cells) {
        return !isFigure(cells.get(0))
                && cells.subList(1, cells.size()).stream().allMatch(SpacedRows::isFigure);
    }

    private static boolean isFigure(Traced cell) {
        return FIGURE.matcher(cell.text()).matches();
    }

    private static List<Traced> cells(Traced line) {
        boolean commas = line.text().chars().filter(c -> c == COMMA).count() >= NARROWEST - 1;
        return commas ? line.strip().fields(COMMA) : line.split(BLANKS);
    }

    private static Optional<List<Square>> sum(List<Traced> cells, int width) {
        boolean sums = cells.size() > 1
                && cells.size() < width
                && SUM.matcher(cells.get(0).text()).matches()
                && cells.subList(1, cells.size()).stream().allMatch(SpacedRows::isFigure);
        if (!sums) {
            return Optional.empty();
        }
        List<Traced> row = new ArrayList<>(List.of(cells.get(0)));
        while (row.size() + cells.size() - 1 < width) {
            row.add(Traced.EMPTY);
        }
        row.addAll(cells.subList(1, cells.size()));
        return Optional.of(Square.row(row, 0));
    }
}
