package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.structure.FoundTable.Sort;
import dev.jianbao.importers.structure.duty.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a collapsed table of measures or of projects back together whose rows are counted, and whose cells that name groups were merged: each
 * group is named in its first row only, before the number or behind it, so that the others are shorter; or on a line of its own above its rows. Cells
 * are told from the end of each row, by who answers, by when and by figures; where a single row does not say that, this says nothing. Rows that
 * state sums may stand between.
 */
final class MergedTable {
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_CELLS = 3;
    private static final int MOST_GROUPS = 2;
    private static final int MOST_LOST = 20;
    private static final int MOST_NUMBER = 999;
    private static final int LONGEST_GROUP = 24;
    private static final String SERIAL = "序号|编号";

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final List<String> names;
    private final int serial;
    private final int groups;

    MergedTable(List<Traced> headings, List<Traced> cells) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.names =
                this.headings.stream().map(each -> Han.squeezed(each.text())).toList();
        int before = 0;
        while (before < Math.min(MOST_GROUPS, names.size() - 1) && MeasureColumns.isWords(names.get(before))) {
            before++;
        }
        this.serial = before < names.size() && names.get(before).matches(SERIAL) ? before : 0;
        this.groups = serial > 0 ? serial : groups();
    }

    /**
     * How many columns behind the number may name groups: all but the last of those that say what is to be done; those before the name of a
     * project.
     */
    private int groups() {
        if (!MeasureColumns.fits(headings)) {
            int name = 1;
            while (name < headings.size()
                    && ColumnReader.read(headings.get(name), false).sort() != Sort.NAME) {
                name++;
            }
            return name == headings.size() ? 0 : Math.min(MOST_GROUPS, name - 1);
        }
        int words = 0;
        while (words + 1 < names.size() && MeasureColumns.isWords(names.get(words + 1))) {
            words++;
        }
        return Math.min(MOST_GROUPS, words - 1);
    }

    Optional<CountedTable.Found> read(Place place) {
        boolean told = names.size() > serial
                && names.get(serial).matches(SERIAL)
                && names.stream().anyMatch(each -> MeasureColumns.isDue(each) || ColumnReader.isFigure(each));
        if (!told) {
            return Optional.empty();
        }
        List<List<Square>> rows = new ArrayList<>();
        rows.add(Square.row(headings, 0));
        int at = 0;
        boolean shorter = false;
        while (at < cells.size() && (isNumber(at, 1, MOST_NUMBER) || isSum(at) || named(at) > 0)) {
            int named = named(at);
            if (named > 0 && serial == 0) {
                shorter = true;
                rows.add(List.of(new Square(cells.get(at), 0, names.size(), 1)));
                at++;
                continue;
            }
            if (named > 0) {
                int end = end(at + named, false);
                if (end < 0) {
                    return Optional.empty();
                }
                rows.add(Square.row(cells.subList(at, end), serial - named));
                at = end;
                continue;
            }
            int end = isSum(at) ? sum(at, rows) : end(at, rows.size() == 1);
            if (end < 0) {
                return Optional.empty();
            }
            if (!isSum(at) && serial > 0) {
                shorter = true;
                rows.add(Square.row(cells.subList(at, end), serial));
            } else if (!isSum(at)) {
                int missing = headings.size() - (end - at);
                shorter |= missing > 0;
                rows.add(row(cells.subList(at, end), missing));
            }
            at = end;
        }
        boolean ends = cells.subList(at, cells.size()).stream().noneMatch(each -> TableShape.isFigure(each.text()));
        boolean whole = rows.size() > FEWEST_ROWS && shorter && ends;
        return whole ? Optional.of(new CountedTable.Found(new Grid(rows, place), at)) : Optional.empty();
    }

    /**
     * How many cells from a place on name groups, with the number of a row behind them: as many as columns stand before the numbers, or fewer; one
     * that names all rows below it, where no column does. 0 where none do.
     */
    private int named(int at) {
        int named = 0;
        while (named < Math.max(1, serial) && isName(at + named)) {
            named++;
        }
        boolean told = serial > 0 || groups == 0;
        return told && at + named < cells.size() && isNumber(at + named, 1, MOST_NUMBER) ? named : 0;
    }

    private boolean isName(int at) {
        String text = at < cells.size() ? cells.get(at).text() : "";
        return !text.isEmpty()
                && !isSum(at)
                && !TableShape.isFigure(text)
                && text.length() <= LONGEST_GROUP
                && text.indexOf('。') < 0;
    }

    private boolean isSum(int at) {
        return TableShape.SUM.matcher(cells.get(at).text()).matches();
    }

    /** Adds a row that states sums, each of its figures in its column; says where it ends. */
    private int sum(int at, List<List<Square>> rows) {
        List<Square> row = new ArrayList<>(List.of(new Square(cells.get(at), 0, 1, 1)));
        int next = at + 1;
        for (int column = 1; column < names.size(); column++) {
            if (isOfFigures(column)
                    && next < cells.size()
                    && isFigure(cells.get(next).text())) {
                row.add(new Square(cells.get(next++), column, 1, 1));
            }
        }
        rows.add(row);
        return next;
    }

    /** Whether a column holds figures: its heading says so, or it does in the first row and is not told by years. */
    private boolean isOfFigures(int column) {
        int first = serial == 0 ? named(0) + column : column;
        return ColumnReader.isFigure(names.get(column))
                || column > serial
                        && column > groups
                        && !names.get(column).matches(".*(?:年限|年度|年份|时间|期限|时限)")
                        && first < cells.size()
                        && TableShape.isFigure(cells.get(first).text());
    }

    private static boolean isFigure(String text) {
        return TableShape.isFigure(text) || text.matches("[-—/－]+");
    }

    /** Where the row ends that begins at a place: before the next number, where its last cells are of the sort that their columns are; −1 for nowhere. */
    private int end(int at, boolean first) {
        int number = Integer.parseInt(cells.get(at).text());
        int longest = headings.size() - serial;
        int shortest = first || serial > 0 ? longest : Math.max(FEWEST_CELLS, longest - groups);
        for (int length = shortest; length <= longest && at + length <= cells.size(); length++) {
            boolean ends = at + length == cells.size()
                    || isSum(at + length)
                    || named(at + length) > 0
                    || isNumber(at + length, number + 1, number + 1 + MOST_LOST);
            if (ends && fits(at + length)) {
                return at + length;
            }
        }
        return -1;
    }

    /** Whether the cells before a place are what the last columns call for: bodies, and by when. */
    private boolean fits(int end) {
        boolean fits = true;
        for (int column = groups + 1; column < names.size(); column++) {
            String text = cells.get(end - names.size() + column).text();
            if (ColumnReader.isFigure(names.get(column))) {
                fits &= isFigure(text);
            } else if (MeasureColumns.isDue(names.get(column))) {
                fits &= Deadline.read(text).isPresent() || text.matches("每.{1,8}|长期.{0,4}|持续.{0,4}|常态.{0,4}|全年");
            } else if (MeasureColumns.isDuty(names.get(column))) {
                fits &= text.matches("无|[-—/－]+") || isBody(text.split("[、，,；;\\s]", 2)[0]);
            }
        }
        return fits;
    }

    /** Whether a cell of who answers names a body: by its form, or as an office names its parts in short. */
    private static boolean isBody(String name) {
        return OrganisationForm.isBody(name) || name.matches("\\p{IsHan}{2,8}[馆站宫所室科股处]");
    }

    private static List<Square> row(List<Traced> cells, int missing) {
        List<Square> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(new Square(cells.get(i), i == 0 ? 0 : i + missing, 1, 1));
        }
        return row;
    }

    private boolean isNumber(int at, int from, int to) {
        String text = cells.get(at).text();
        return text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to;
    }
}
