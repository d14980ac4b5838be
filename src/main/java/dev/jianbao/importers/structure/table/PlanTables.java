package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.structure.Annexes;
import dev.jianbao.importers.structure.FoundPlan.FoundIndicator;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Kind;
import dev.jianbao.importers.structure.FoundTable.Sort;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.PrintedMarks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the tables out of a plan that are of measures, indicators, projects or a budget; the others stay where they are. */
public final class PlanTables {
    /** Tables whose first words name what money is for. */
    private static final Pattern FUNDED = Pattern.compile("项目表.*|.*(?:资金|经费|预算).*表");

    private static final int MANY_CELLS = 24;
    private static final int MOST_STRAY = 5;

    private final Ledger ledger;
    private final int answers;
    private final List<Group> groups = new ArrayList<>();
    private final List<Group> beside = new ArrayList<>();
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<FoundIndicator> indicators = new ArrayList<>();
    private OptionalInt stated = OptionalInt.empty();
    private final boolean repeatsLost;
    private final Lines document;
    private final Lines text;

    /** @param answers how many lines of the text say who answers for something */
    public PlanTables(Lines body, int answers, Ledger ledger) {
        this.ledger = ledger;
        this.answers = answers;
        Lines joined = ContinuedTables.joined(body, ledger);
        this.document = joined;
        List<TableFinder.Region> regions = new TableFinder(joined, ledger).find();
        this.repeatsLost = repeatsLost(joined, regions);
        this.text = new Lines(narrative(joined, regions));
    }

    /** What stands outside of the tables that are known, and those that are not. */
    public Lines text() {
        return text;
    }

    public List<Group> groups() {
        return groups;
    }

    /** What tables say of measures that the text tells as well; they stay where they are. */
    public List<Group> beside() {
        return beside;
    }

    public List<FoundTable> tables() {
        return tables;
    }

    public List<FoundIndicator> indicators() {
        return indicators;
    }

    /** How many measures the title of their table says that there are. */
    public OptionalInt stated() {
        return stated;
    }

    /** Takes the tables that are known out of the text; others stay where they are. */
    private List<Slip> narrative(Lines body, List<TableFinder.Region> regions) {
        List<Slip> narrative = new ArrayList<>();
        int at = 0;
        for (TableFinder.Region region : regions) {
            if (region.start() < at) {
                continue;
            }
            narrative.addAll(body.part(at, region.start()).slips());
            Traced unit = unit(body, region);
            if (!take(region, unit)) {
                narrative.addAll(left(body, region));
            } else if (!unit.isEmpty()) {
                ledger.became(unit, unit.text(), Finding.of(Rule.PROJECT_TABLE));
            }
            at = region.end() + marks(body, region.end());
        }
        narrative.addAll(body.from(at).slips());
        return narrative;
    }

    /** Reads the notes under the last table, if there are such; says how many lines they are. */
    private int marks(Lines body, int from) {
        PrintedMarks marks = PrintedMarks.behind(body, from, ledger);
        if (marks.lines() > 0 && !tables.isEmpty()) {
            FoundTable last = tables.remove(tables.size() - 1);
            tables.add(new FoundTable(
                    last.kind(),
                    last.title(),
                    last.columns(),
                    last.rows().stream().map(marks::read).toList()));
        }
        return marks.lines();
    }

    /** The line right above a table that states the unit of its figures; empty where there is none. */
    private static Traced unit(Lines body, TableFinder.Region region) {
        for (int i = region.start(); i < region.end() && body.isLine(i); i++) {
            if (TableFinder.isUnit(body.text(i))) {
                return body.line(i).traced().strip();
            }
            if (!Annexes.isLabel(body.text(i)) && !TableFinder.isTableTitle(body.text(i))) {
                break;
            }
        }
        return Traced.EMPTY;
    }

    /** In a table that is called one of projects the first words name these, whatever their heading is. */
    private static List<Column> named(String title, List<Column> columns) {
        List<Column> named = new ArrayList<>(columns);
        boolean plain = FUNDED.matcher(title).matches() && columns.stream().noneMatch(each -> each.sort() == Sort.NAME);
        for (int i = 0; plain && i < named.size(); i++) {
            Column column = named.get(i);
            if (column.sort() != Sort.SERIAL && !column.isFigure()) {
                named.set(i, new Column(Sort.NAME, column.heading(), column.unit()));
                plain = false;
            }
        }
        return named;
    }

    /** A region that was not taken: its lines as they are, or the table that was put together of them. */
    private static List<Slip> left(Lines body, TableFinder.Region region) {
        List<Slip> slips = body.part(region.start(), region.end()).slips();
        if (region.grid().isEmpty() || slips.contains(region.grid().get())) {
            return slips;
        }
        List<Slip> rebuilt = new ArrayList<>(slips.stream()
                .takeWhile(each -> each instanceof Line line
                        && (Annexes.isLabel(line.text())
                                || TableFinder.isTableTitle(line.text())
                                || TableFinder.isUnit(line.text())))
                .toList());
        rebuilt.add(region.grid().get());
        return rebuilt;
    }

    private boolean take(TableFinder.Region region, Traced unit) {
        Optional<GridReader> grid = region.grid().map(each -> new GridReader(each, ledger));
        List<Traced> headings = grid.map(GridReader::headings).orElse(region.headings());
        if (IndicatorTable.isAnnex(region.title().text(), headings)) {
            indicators.addAll(IndicatorTable.read(region.grid().orElseThrow(), ledger));
            grid.ifPresent(GridReader::headTaken);
            return true;
        }
        Optional<Grid> matrix = region.grid().flatMap(each -> DutyMatrix.named(each, document));
        if (matrix.isPresent()) {
            GridReader reader = new GridReader(matrix.get(), ledger);
            boolean taken = MeasureColumns.fits(reader.headings())
                    && measures(region.with(matrix.get()), Optional.of(reader), reader.headings());
            if (taken) {
                DutyMatrix.taken(region.grid().orElseThrow(), matrix.get(), ledger);
            }
            return taken;
        }
        return MeasureColumns.fits(headings) ? measures(region, grid, headings) : rows(region, grid, headings, unit);
    }

    private boolean measures(TableFinder.Region region, Optional<GridReader> grid, List<Traced> headings) {
        boolean rows = grid.isPresent()
                && answers >= Math.max(2, grid.get().size() - grid.get().firstRow());
        if (rows && !MeasureColumns.isSchedule(headings)) {
            beside.addAll(new MeasureTable(region.title(), false, new Ledger())
                    .grid(new GridReader(region.grid().orElseThrow(), new Ledger())));
        }
        if (rows || answers > 0 && MeasureColumns.isSchedule(headings)) {
            return false;
        }
        if (grid.isEmpty() && !isMeasures(region)) {
            return false;
        }
        MeasureTable table = new MeasureTable(region.title(), repeatsLost, ledger);
        FoundTable.counted(region.title())
                .ifPresent(count -> stated = OptionalInt.of(Integer.parseInt(count.replaceAll("[^0-9]", ""))));
        groups.addAll(grid.map(table::grid).orElseGet(() -> table.collapsed(region.cells())));
        return true;
    }

    private boolean rows(TableFinder.Region region, Optional<GridReader> grid, List<Traced> headings, Traced unit) {
        Optional<FoundTable> yearly = grid.flatMap(each -> YearBudget.read(each, region.title(), unit));
        if (yearly.isPresent()) {
            if (tables.stream().noneMatch(each -> each.kind() == Kind.BUDGET)) {
                tables.add(yearly.get());
            }
            return false;
        }
        List<Column> columns = ColumnReader.united(
                named(region.title().text(), grid.map(GridReader::columns).orElseGet(() -> columns(headings))), unit);
        boolean named = columns.stream().anyMatch(each -> each.sort() == Sort.NAME);
        boolean counted = columns.stream().anyMatch(Column::isFigure);
        boolean indicators = columns.stream().anyMatch(PlanTables::namesIndicators);
        if (!named || !counted || indicators || grid.isEmpty() && region.cells().size() < 4) {
            return false;
        }
        Kind kind = isBudget(columns) ? Kind.BUDGET : Kind.PROJECTS;
        if (tables.stream().anyMatch(each -> each.kind() == kind)) {
            return false;
        }
        if (grid.isEmpty() && isScattered(columns, region.cells())) {
            Traced first = region.headings().get(0);
            ledger.doubt(
                    Rule.COLLAPSED_TABLE,
                    first,
                    0.5,
                    region.title().isEmpty() ? first.text() : region.title().text());
            return false;
        }
        grid.ifPresent(GridReader::headTaken);
        List<FoundTable.Row> rows = grid.map(each -> each.rows(columns))
                .orElseGet(() -> new TableAssembly(columns, repeatsLost, ledger)
                        .rows(new CollapsedTable(columns, ledger).read(region.cells())));
        if (kind == Kind.BUDGET) {
            numbersDropped(columns, rows);
            rows.forEach(row -> row.stage().ifPresent(each -> {
                ledger.doubt(Rule.STRAY_CELL, each, 0.5, each.text());
                ledger.drop(each, new Finding(Rule.STRAY_CELL, 0.5, each.text()));
            }));
        }
        tables.add(new FoundTable(kind, region.title(), columns, rows));
        return true;
    }

    /**
     * Whether collapsed cells come out as rows most of whose numbers had to be inferred, or many of whose figures are lost, or of which many fit
     * nowhere: they stay lines.
     */
    private boolean isScattered(List<Column> columns, List<Traced> cells) {
        int serial = columns.stream().map(Column::sort).toList().indexOf(Sort.SERIAL);
        if (serial < 0 && repeatsLost) {
            return false;
        }
        Ledger trial = new Ledger();
        List<FoundTable.Row> rows = new TableAssembly(columns, repeatsLost, new Ledger())
                .rows(new CollapsedTable(columns, trial).read(cells)).stream()
                        .filter(each -> each.sum().isEmpty())
                        .toList();
        long inferred = serial < 0
                ? 2 * rows.stream().filter(PlanTables::hasLost).count()
                : rows.stream()
                        .filter(each -> each.cells().get(serial).state() == FoundTable.State.INFERRED)
                        .count();
        long stray = trial.doubts().stream()
                .filter(each -> each.rule() == Rule.STRAY_CELL)
                .count();
        return 2 * inferred > rows.size() || MOST_STRAY * stray > 2L * rows.size();
    }

    private static boolean hasLost(FoundTable.Row row) {
        return row.cells().stream().anyMatch(each -> each.state() == FoundTable.State.LOST);
    }

    /** Whether collapsed cells come out as measures, but for a few: where many fit nowhere, they are no such table and stay lines. */
    private boolean isMeasures(TableFinder.Region region) {
        Ledger trial = new Ledger();
        List<FoundMeasure> measures = new MeasureTable(region.title(), repeatsLost, trial)
                .collapsed(region.cells()).stream()
                        .flatMap(each -> each.measures().stream())
                        .toList();
        boolean numbers = measures.stream()
                .flatMap(each -> Stream.of(each.lead(), each.supporting(), each.responsible()))
                .flatMap(List::stream)
                .anyMatch(each -> TableShape.isFigure(each.text()));
        long stray = trial.doubts().stream()
                .filter(each -> each.rule() == Rule.STRAY_CELL)
                .count();
        return !measures.isEmpty()
                && !numbers
                && MOST_STRAY * stray <= region.cells().size();
    }

    /** Lines of a budget are not numbered in the content. */
    private void numbersDropped(List<Column> columns, List<FoundTable.Row> rows) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (columns.get(i).sort() == Sort.SERIAL) {
                rows.forEach(row -> ledger.drop(row.cells().get(column).text(), Finding.of(Rule.ITEM_MARK)));
            }
        }
    }

    private static List<Column> columns(List<Traced> headings) {
        List<Column> columns = new ArrayList<>();
        for (Traced heading : headings) {
            boolean named = columns.stream().anyMatch(each -> each.sort() == Sort.NAME);
            columns.add(ColumnReader.read(heading, named));
        }
        return columns;
    }

    /** Whether a column names what is measured: such a table is none of projects, and says nothing of a budget. */
    private static boolean namesIndicators(Column column) {
        return column.sort() == Sort.NAME
                && Han.squeezed(column.heading().text()).matches("(?:主要)?指标(?:名称|内容)?");
    }

    /** Whether a column holds words of which a budget has one column only. */
    private static boolean isWords(Column column) {
        return (column.sort() == Sort.NOTE || column.sort() == Sort.BODY) && !column.isSource() && !column.isPeriod();
    }

    /** A budget has one column of figures, of money, and besides the name of each line one of words, a source and a period at most. */
    private static boolean isBudget(List<Column> columns) {
        List<Column> figures = columns.stream().filter(Column::isFigure).toList();
        return figures.size() == 1
                && figures.get(0).heading().text().matches(".*(?:金额|资金|经费|预算).*")
                && columns.stream().filter(PlanTables::isWords).count() <= 1;
    }

    /** Whether no two cells of collapsed tables are alike, which in so many cells means that every repeat was taken out. */
    private boolean repeatsLost(Lines body, List<TableFinder.Region> regions) {
        Set<String> seen = new HashSet<>();
        int cells = 0;
        for (TableFinder.Region region : regions) {
            for (Traced cell : region.cells()) {
                cells++;
                if (!seen.add(cell.text())) {
                    return false;
                }
            }
        }
        if (cells < MANY_CELLS) {
            return false;
        }
        ledger.doubt(Rule.REPEATED_LINES, body.line(0).traced().slice(0, 1), 0.9, String.valueOf(cells));
        return true;
    }
}
