package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Kind;
import dev.jianbao.importers.structure.FoundTable.Row;
import dev.jianbao.importers.structure.FoundTable.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of money whose columns are years: what it is for, where it comes from, and how much of it in each year. Each amount becomes a line
 * of the budget; the table itself stays in the text. One with a cell that is neither a figure nor a sign for none is left alone.
 */
final class YearBudget {
    private static final Pattern MONEY = Pattern.compile(".*(?:资金|经费|预算|投入|投资).*");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|小计|总计|总额|共计)(?:[（(].*[）)])?");
    private static final Pattern OTHER = Pattern.compile("备注|说明|序号|编号");
    private static final Pattern SOURCE = Pattern.compile(".*(?:来源|渠道)");
    private static final Pattern NONE = Pattern.compile("[-—－/]*");
    private static final Pattern UNIT = Pattern.compile("(?:单位[\\s　]*[：:][\\s　]*|[（(])((?:千|万|亿|百万)?元)[\\s　]*[）)]?$");
    private static final int YEAR = 4;

    private final GridReader grid;
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private int total = -1;
    private boolean fits = true;

    private YearBudget(GridReader grid) {
        this.grid = grid;
        List<Traced> headings = grid.headings();
        for (int i = 0; i < headings.size(); i++) {
            column(Han.squeezed(headings.get(i).text()), i);
        }
    }

    private void column(String heading, int column) {
        if (ColumnReader.isYear(heading)) {
            years.add(column);
        } else if (TOTAL.matcher(heading).matches()) {
            fits &= total < 0;
            total = column;
        } else if (!OTHER.matcher(heading).matches()) {
            fits &= years.isEmpty() && !heading.isEmpty();
            words.add(column);
        }
    }

    /** The lines of a budget; none where the table is of something else. */
    static Optional<FoundTable> read(GridReader grid, Traced title, Traced above) {
        YearBudget table = new YearBudget(grid);
        boolean money = MONEY.matcher(title.text()).matches()
                || grid.headings().stream()
                        .anyMatch(each -> MONEY.matcher(each.text()).matches());
        Optional<Traced> unit = unit(above)
                .or(() -> unit(title))
                .or(() -> grid.headings().stream()
                        .flatMap(each -> unit(each.strip()).stream())
                        .findFirst());
        boolean told = table.fits
                && money
                && unit.isPresent()
                && table.years.size() > 1
                && !table.words.isEmpty()
                && table.words.size() <= 2;
        return told ? table.rows().map(rows -> table.found(title, unit.get(), rows)) : Optional.empty();
    }

    private static Optional<Traced> unit(Traced text) {
        Matcher unit = UNIT.matcher(text.text());
        return unit.find() ? Optional.of(text.group(unit, 1)) : Optional.empty();
    }

    private FoundTable found(Traced title, Traced unit, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Sort.NAME, heading(words.get(0)), Traced.EMPTY));
        if (words.size() > 1) {
            Sort sort = SOURCE.matcher(heading(words.get(1)).text()).matches() ? Sort.BODY : Sort.NOTE;
            columns.add(new Column(sort, heading(words.get(1)), Traced.EMPTY));
        }
        columns.add(new Column(Sort.BODY, Traced.added("年度"), Traced.EMPTY));
        columns.add(new Column(Sort.DECIMAL, Traced.added("金额"), unit));
        return new FoundTable(Kind.BUDGET, title, columns, rows);
    }

    private Traced heading(int column) {
        return grid.headings().get(column).strip();
    }

    private Optional<List<Row>> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row = grid.firstRow(); row < grid.size(); row++) {
            Optional<Traced> sum = sum(row);
            if (sum.isPresent()) {
                if (row == grid.size() - 1 && total >= 0) {
                    rows.add(new Row(Optional.empty(), sum, cells(row, true, Traced.EMPTY, at(row, total))));
                }
                continue;
            }
            for (int year : years) {
                Traced amount = at(row, year);
                if (NONE.matcher(amount.text()).matches()) {
                    continue;
                }
                if (!TableShape.isFigure(amount.text())) {
                    return Optional.empty();
                }
                Traced named = heading(year);
                rows.add(new Row(Optional.empty(), Optional.empty(), cells(row, false, named.slice(0, YEAR), amount)));
            }
        }
        return rows.stream().noneMatch(each -> each.sum().isEmpty()) ? Optional.empty() : Optional.of(rows);
    }

    private Optional<Traced> sum(int row) {
        return words.stream()
                .map(column -> at(row, column))
                .filter(each -> TableShape.SUM.matcher(each.text()).matches())
                .findFirst();
    }

    private List<Cell> cells(int row, boolean sum, Traced year, Traced amount) {
        List<Cell> cells = new ArrayList<>();
        boolean shared = words.size() > 1 && !at(row, words.get(1)).isEmpty();
        for (int column : words) {
            Traced text = shared && column == words.get(0) ? grid.named(row, column) : at(row, column);
            cells.add(sum ? Cell.NONE : Cell.given(text));
        }
        cells.add(sum ? Cell.NONE : Cell.given(year));
        cells.add(amount.isEmpty() ? Cell.NONE : Cell.given(amount));
        return cells;
    }

    private Traced at(int row, int column) {
        return grid.text(row, column, false);
    }
}
