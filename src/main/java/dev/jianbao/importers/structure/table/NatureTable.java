package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a collapsed table of indicators back together each row of which ends in its nature (约束性, 预期性). Names of groups stand between
 * the rows. A row that holds several indicators, their figures year by year, becomes as many; where names and figures do not come out
 * even, the row keeps them together. Where rows are counted, or a column states units or names groups, each row is one indicator; there, one that
 * begins with what is reached over the years, in brackets, lacks the figure that it starts from.
 */
final class NatureTable {
    private static final int FEWEST_ROWS = 2;
    private static final String GROWTH = "(?:年均|五年|累计|增长|增速|增幅|\\[累计\\]).{0,10}";
    private static final String SUMMED = "[〔\\[（(][0-9]+(?:\\.[0-9]+)?[〕\\]）)]";
    private static final String NATURE = "(?:约束|预期|指导)性(?:指标)?";

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final int years;
    private final boolean units;
    private final int serial;
    private final boolean counted;
    private final boolean grouped;
    private final int first;
    private int number;

    NatureTable(List<Traced> headings, List<Traced> cells) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.years = (int) this.headings.stream()
                .filter(each -> ColumnReader.isYear(Han.squeezed(each.text())))
                .count();
        int counting = !this.headings.isEmpty() && name(0).matches("序号|编号") ? 1 : 0;
        this.counted = counting > 0;
        this.grouped = this.headings.size() > counting + 1
                && name(counting).matches(".{0,2}(?:类别|分类|类型|领域|维度|方面)")
                && isIndicator(counting + 1);
        this.serial = grouped ? counting + 1 : counting;
        boolean stated = this.headings.size() > serial + 1 && name(serial + 1).matches("(?:计量)?单位");
        this.first = serial + (stated ? 2 : 1);
        this.units = stated || serial > 0;
    }

    private boolean isIndicator(int column) {
        return name(column).matches("(?:主要)?指标(?:名称|内容)?|名称|指标体系");
    }

    private String name(int column) {
        return Han.squeezed(headings.get(column).text());
    }

    /** Whether each column of figures is that of a year, or says how they grow. */
    private boolean isOfFigures() {
        int last = headings.size() - 1;
        for (int column = first; column < last; column++) {
            boolean grows = units && name(column).matches(GROWTH);
            if (!grows && !ColumnReader.isYear(name(column))) {
                return false;
            }
        }
        return last > first;
    }

    Optional<CountedTable.Found> read(Place place) {
        int last = headings.size() - 1;
        boolean told = years > 0 && isOfFigures() && name(last).matches("(?:指标)?(?:属性|性质|类型)") && isIndicator(serial);
        if (!told) {
            return Optional.empty();
        }
        List<List<Square>> rows = new ArrayList<>();
        rows.add(row(headings));
        int start = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).text().matches(NATURE)) {
                if (!rows(cells.subList(start, i), cells.get(i), rows)) {
                    return Optional.empty();
                }
                start = i + 1;
            }
        }
        return rows.size() > FEWEST_ROWS
                ? Optional.of(new CountedTable.Found(new Grid(rows, place), start))
                : Optional.empty();
    }

    /** Adds the rows that end in one nature; says whether they are rows of such a table. */
    private boolean rows(List<Traced> part, Traced nature, List<List<Square>> rows) {
        int at = 0;
        while (at < part.size() && isGroup(part.get(at).text())) {
            rows.add(List.of(new Square(part.get(at), 0, headings.size(), 1)));
            at++;
        }
        if (units) {
            List<Traced> row = new ArrayList<>(part.subList(at, part.size()));
            row.add(nature);
            return single(row, rows);
        }
        int figures = at;
        while (figures < part.size() && !isFigure(part.get(figures).text())) {
            figures++;
        }
        int names = figures - at;
        int several = (part.size() - figures) / years;
        boolean even = several > 0 && (part.size() - figures) % years == 0;
        if (names == 0 || !even) {
            return false;
        }
        if (names == several) {
            for (int i = 0; i < several; i++) {
                List<Traced> row = new ArrayList<>(List.of(part.get(at + i)));
                for (int year = 0; year < years; year++) {
                    row.add(part.get(figures + year * several + i));
                }
                row.add(i == 0 ? nature : Traced.added(nature.text()));
                rows.add(row(row));
            }
            return true;
        }
        List<Traced> row = new ArrayList<>(List.of(together(part.subList(at, figures))));
        for (int year = 0; year < years; year++) {
            row.add(together(part.subList(figures + year * several, figures + (year + 1) * several)));
        }
        row.add(nature);
        rows.add(row(row));
        return true;
    }

    /** Adds the row of one indicator; says whether it is one. */
    private boolean single(List<Traced> row, List<List<Square>> rows) {
        int merged =
                grouped && (row.size() < first || isFigure(row.get(first - 1).text())) ? 1 : 0;
        int named = first - merged;
        int missing = headings.size() - row.size() - merged;
        boolean next = !counted || row.get(0).text().equals(String.valueOf(++number));
        boolean summed =
                missing == 1 && row.size() > named && row.get(named).text().matches(SUMMED);
        if (!next || missing != 0 && !summed) {
            return false;
        }
        int before = merged > 0 && counted ? 1 : 0;
        List<Square> squares = new ArrayList<>(Square.row(row.subList(0, before), 0));
        squares.addAll(Square.row(row.subList(before, named), before + merged));
        squares.addAll(Square.row(row.subList(named, row.size()), first + missing));
        rows.add(squares);
        return row.subList(named, row.size() - 1).stream().allMatch(each -> isFigure(each.text()));
    }

    private static boolean isGroup(String text) {
        return TableShape.isStage(text) || text.matches("[（(][一二三四五六七八九十]{1,2}[）)]\\p{IsHan}{2,12}");
    }

    /** Whether a cell begins as figures do, or says that there is none. */
    private static boolean isFigure(String text) {
        return text.matches("[〔\\[＞＜>≥≤<〉≧≦]?[0-9]+(?:\\.[0-9]+)?.{0,8}|[-—－/]{1,2}|基本消除|全面?(?:消除|覆盖)|100％");
    }

    private static Traced together(List<Traced> cells) {
        Traced together = Traced.EMPTY;
        for (Traced cell : cells) {
            together =
                    together.isEmpty() ? cell : together.plus(Traced.added("、")).plus(cell);
        }
        return together;
    }

    private static List<Square> row(List<Traced> cells) {
        List<Square> row = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            row.add(new Square(cells.get(column), column, 1, 1));
        }
        return row;
    }
}
