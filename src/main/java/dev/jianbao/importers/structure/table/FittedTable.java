package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts a collapsed table back together by weighing all ways to part its cells into rows: a row has a cell for each column, or lacks those
 * that name groups, which then are as above, or a remark; rows that state sums have their word and their figures; names of groups may stand alone.
 * What a cell may be is told by the heading of its column. Where the cells can be parted in two ways that are equally good, this says nothing.
 */
public final class FittedTable {
    private static final Pattern INDICATOR = Pattern.compile(".{0,4}指标(?:名称|内容)?");
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_GROUPS = 2;
    private static final int MOST_LOST = 3;
    private static final int LONGEST_GROUP = 20;
    private static final int LONGEST_LAST = 12;
    private static final int COST_OF_LOST = 6;

    private final List<Traced> headings;
    private final List<Traced> cells;
    private final List<CellLook> looks;
    private final int serial;
    private final boolean numbered;
    private final int groups;
    private final List<List<Integer>> forms = new ArrayList<>();
    /** By the place where a row ends, and the number of the row, the best way to it. */
    private final List<Map<Integer, FittedRow>> reached = new ArrayList<>();

    /**
     * @param numbered whether the numbers of the rows are there, if a column has such
     * @param grouped whether rows may lack the names of their groups
     */
    private FittedTable(
            List<Traced> headings, List<Traced> cells, List<CellLook> looks, boolean numbered, boolean grouped) {
        this.headings = List.copyOf(headings);
        this.cells = List.copyOf(cells);
        this.looks = List.copyOf(looks);
        this.serial = looks.indexOf(CellLook.SERIAL);
        this.numbered = numbered && serial >= 0;
        this.groups = groups();
        for (int lacking = 0; lacking <= (grouped ? groups : 0); lacking++) {
            forms.add(form(lacking, false));
            if (looks.contains(CellLook.REMARK)) {
                forms.add(form(lacking, true));
            }
        }
    }

    /** The table that begins with the first of some cells; empty where they cannot be parted in one way that is best. */
    public static Optional<CountedTable.Found> read(List<Traced> headings, List<Traced> cells, Place place) {
        List<String> names =
                headings.stream().map(each -> Han.squeezed(each.text())).toList();
        boolean indicators =
                names.stream().anyMatch(each -> INDICATOR.matcher(each).matches());
        List<CellLook> looks =
                names.stream().map(each -> CellLook.of(each, indicators)).toList();
        return looks.stream().anyMatch(CellLook::anchors)
                ? read(headings, cells, looks, true, place).or(() -> read(headings, cells, looks, false, place))
                : Optional.empty();
    }

    /** Rows that lack no names of groups are believed before those that do. */
    private static Optional<CountedTable.Found> read(
            List<Traced> headings, List<Traced> cells, List<CellLook> looks, boolean numbered, Place place) {
        return new FittedTable(headings, cells, looks, numbered, false)
                .read(place)
                .or(() -> new FittedTable(headings, cells, looks, numbered, true).read(place));
    }

    /** How many columns may name groups: all words but the last of those before anything else. */
    private int groups() {
        int words = 0;
        for (int column = 0; column < looks.size(); column++) {
            if (column != serial && looks.get(column) != CellLook.WORDS) {
                break;
            }
            words += column == serial ? 0 : 1;
        }
        return Math.max(0, Math.min(MOST_GROUPS, words - 1));
    }

    /** The columns of a row that lacks so many groups, and the remark. */
    private List<Integer> form(int lacking, boolean remark) {
        List<Integer> columns = new ArrayList<>();
        int left = lacking;
        for (int column = 0; column < looks.size(); column++) {
            if (column == serial) {
                columns.addAll(numbered ? List.of(column) : List.of());
            } else if (left > 0) {
                left--;
            } else if (!remark || looks.get(column) != CellLook.REMARK) {
                columns.add(column);
            }
        }
        return columns;
    }

    private Optional<CountedTable.Found> read(Place place) {
        boolean told = headings.size() >= FEWEST_COLUMNS
                && forms.get(0).stream().anyMatch(each -> looks.get(each).anchors())
                && looks.stream().filter(CellLook.SERIAL::equals).count() <= 1;
        if (!told) {
            return Optional.empty();
        }
        part();
        int end = reached.size() - 1;
        while (end > 0 && reached.get(end).isEmpty()) {
            end--;
        }
        FittedRow last = reached.get(end).values().stream()
                .min(Comparator.comparingInt(FittedRow::cost))
                .orElseThrow();
        while (last.isGroup()) {
            last = last.before().orElseThrow();
        }
        boolean ends =
                cells.subList(last.end(), cells.size()).stream().noneMatch(each -> CellLook.FIGURE.fits(each.text()));
        return ends && last.unique() && last.count() >= FEWEST_ROWS && last.cost() <= last.count()
                ? new FittedGrid(headings, cells, forms.get(0)).of(rows(last), place)
                : Optional.empty();
    }

    private static List<FittedRow> rows(FittedRow last) {
        Deque<FittedRow> rows = new ArrayDeque<>();
        for (Optional<FittedRow> row = Optional.of(last);
                row.get().before().isPresent();
                row = row.get().before()) {
            rows.push(row.get());
        }
        return List.copyOf(rows);
    }

    private void part() {
        for (int i = 0; i <= cells.size(); i++) {
            reached.add(new TreeMap<>());
        }
        reached.get(0).put(0, FittedRow.NONE);
        for (int at = 0; at < cells.size(); at++) {
            for (Map.Entry<Integer, FittedRow> state : reached.get(at).entrySet()) {
                from(at, state.getKey(), state.getValue());
            }
        }
    }

    /** All rows that may begin at a place, behind one that has a number. */
    private void from(int at, int number, FittedRow before) {
        if (isSum(at)) {
            int end = at + 1;
            while (before.count() > 0
                    && end < cells.size()
                    && end - at < looks.size()
                    && CellLook.FIGURE.fits(text(end))) {
                end++;
                reach(before.sum(at, end), number);
            }
            return;
        }
        for (List<Integer> form : forms) {
            if (before.count() > 0 || !lacksGroups(form)) {
                row(at, number, before, form);
            }
        }
        if (isGroup(at)) {
            reach(before.group(at), number);
        }
    }

    private boolean lacksGroups(List<Integer> form) {
        return groups > 0 && !form.contains(serial == 0 ? 1 : 0);
    }

    private void row(int at, int number, FittedRow before, List<Integer> form) {
        int end = at + form.size();
        if (end > cells.size()) {
            return;
        }
        int cost = 0;
        int counted = number;
        for (int i = 0; i < form.size(); i++) {
            CellLook look = looks.get(form.get(i));
            String text = text(at + i);
            boolean named = look == CellLook.WORDS && form.get(i) <= groups && look.isOdd(text);
            if (!look.fits(text) || named) {
                return;
            }
            cost += look.isOdd(text) ? 1 : 0;
            counted = look == CellLook.SERIAL ? Integer.parseInt(text) : counted;
        }
        boolean remarked = looks.get(form.get(form.size() - 1)) == CellLook.REMARK;
        boolean runsOn = remarked && end == cells.size() && text(end - 1).length() > LONGEST_LAST;
        int lost = Math.max(0, counted - number - 1);
        boolean counts = !numbered || counted == 1 || counted > number && lost <= MOST_LOST;
        if (counts && !runsOn) {
            reach(before.row(at, form, cost + (numbered && lost > 0 ? COST_OF_LOST : 0)), counted);
        }
    }

    private void reach(FittedRow row, int number) {
        Map<Integer, FittedRow> ways = reached.get(row.end());
        FittedRow other = ways.get(number);
        ways.put(number, other == null ? row : row.better(other));
    }

    private boolean isSum(int at) {
        return TableShape.SUM.matcher(text(at)).matches();
    }

    /** Whether a cell names a group and stands alone: as chapters are counted, or before a row with a number. */
    private boolean isGroup(int at) {
        String text = text(at);
        boolean counts = numbered
                && serial == 0
                && at + 1 < cells.size()
                && CellLook.SERIAL.fits(text(at + 1))
                && text.length() <= LONGEST_GROUP
                && text.indexOf('。') < 0
                && !TableShape.isFigure(text);
        return counts || TableShape.isStage(text);
    }

    private String text(int at) {
        return cells.get(at).text();
    }
}
