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
 * Puts a collapsed table of indicators back together each row of which ends in its nature (约束性, 预期性) and may hold several of them, their
 * figures year by year: it becomes as many rows; where names and figures do not come out even, the row keeps them together. Names of groups stand
 * between the rows.
 */
final class NatureTable {
    private static final int FEWEST_ROWS = 2;
    private static final String NATURE = "(?:约束|预期|指导)性(?:指标)?";

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final int years;

    NatureTable(List<Traced> headings, List<Traced> cells) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.years = (int) this.headings.stream()
                .filter(each -> ColumnReader.isYear(Han.squeezed(each.text())))
                .count();
    }

    private String name(int column) {
        return Han.squeezed(headings.get(column).text());
    }

    Optional<CountedTable.Found> read(Place place) {
        int last = headings.size() - 1;
        boolean told = years > 0
                && years == last - 1
                && name(last).matches("(?:指标)?(?:属性|性质|类型)")
                && name(0).matches("(?:主要)?指标(?:名称|内容)?|名称|指标体系");
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
