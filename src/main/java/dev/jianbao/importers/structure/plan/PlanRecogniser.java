package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.BodyReader;
import dev.jianbao.importers.structure.Footnotes;
import dev.jianbao.importers.structure.FoundPlan;
import dev.jianbao.importers.structure.FoundPlan.FoundIndicator;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Column;
import dev.jianbao.importers.structure.FoundTable.Kind;
import dev.jianbao.importers.structure.FoundTable.Sort;
import dev.jianbao.importers.structure.Imprint;
import dev.jianbao.importers.structure.ImprintReader;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.issue.ContentsReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the parts of an action plan. */
public final class PlanRecogniser {
    private static final Pattern COUNT =
            Pattern.compile("共(?:计)?([0-9]{1,3})项|([0-9]{1,3})项(?:重点|具体|主要|工作)?(?:任务|举措|措施)");
    private static final Pattern ANNEX_LINE =
            Pattern.compile("^(?:附[\\s　]*件[\\s　]*[：:]?[\\s　]*)?[0-9]{1,2}[.．、][\\s　]*.{2,50}(?:表|清单|方案|名单|分工|一览)$");
    private static final Pattern EDITED =
            Pattern.compile("[（(【\\[]?[\\s　]*(?:责任编辑|责编|网络编辑|编辑|校对|初审|复审|终审|审核|上传|录入)[\\s　]*[：:].{0,40}");
    private static final int MANY_CELLS = 24;
    private static final int MOST_STRAY = 5;

    private final Ledger ledger;
    private final LocalDate today;
    private final List<Group> groups = new ArrayList<>();
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<FoundIndicator> indicators = new ArrayList<>();
    private Set<Integer> others = Set.of();
    private int answers;
    private OptionalInt stated = OptionalInt.empty();

    /** @param today the day that the record speaks of where the plan bears none */
    public PlanRecogniser(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    public FoundPlan recognise(Galley galley) {
        Lines whole = new Lines(galley.slips());
        Lines all = whole.part(0, Footnotes.start(whole));
        int foot = ImprintReader.start(all);
        Imprint imprint =
                foot > 3 ? new ImprintReader(ledger).read(unedited(all.part(foot, all.size()))) : Imprint.NONE;
        PlanHead head = new PlanHead(ledger);
        Lines body = new ContentsReader(ledger).withoutAny(head.read(foot > 3 ? all.part(0, foot) : all));
        List<TableFinder.Region> regions = new TableFinder(body, ledger).find();
        boolean repeatsLost = repeatsLost(body, regions);
        answers = NarrativeMeasures.answers(body);
        PlanTail tail = new PlanTail(ledger);
        Lines text = tail.without(new Lines(narrative(body, regions, repeatsLost)));
        Traced title = PlanPeriod.completed(head.title(), text, ledger);
        Optional<LocalDate> issued =
                head.date().or(head::drawnUp).or(tail::date).or(imprint::printed);
        if (issued.isEmpty()) {
            ledger.added("as-of " + today, Finding.of(Rule.AS_OF, 0));
            ledger.doubt(Rule.AS_OF, title, 0, today.toString());
        }
        if (groups.isEmpty()) {
            NarrativeMeasures narrative = new NarrativeMeasures(text, ledger);
            groups.addAll(narrative.find());
            others = narrative.others();
        }
        askForGaps(text);
        Optional<String> period = PlanPeriod.of(title, text.text(), issued, ledger);
        groups.replaceAll(each -> new Group(
                each.name(),
                each.count(),
                each.deadline(),
                each.measures().stream().map(one -> dated(one, period)).toList()));
        return new FoundPlan(
                title.isEmpty() ? Traced.added("?") : title,
                head.keywords(),
                period,
                head.issuer().isEmpty() ? tail.issuer().or(imprint::printer).orElse(Traced.EMPTY) : head.issuer(),
                head.documentNumber(),
                head.date(),
                head.drawnUp().or(tail::date),
                new BodyReader(ledger, false).read(withoutAnnexes(text).plus(whole.from(all.size()))),
                groups,
                lostMeasures(),
                stated.isPresent() ? stated : count(text),
                indicators(text),
                tables,
                imprint,
                Optional.empty());
    }

    /** The foot of a plan without those who put it on a web page, where nothing but they stand there. */
    private Lines unedited(Lines foot) {
        boolean edited = foot.slips().stream()
                .allMatch(each -> each instanceof Line line
                        && EDITED.matcher(line.text().strip()).matches());
        if (!edited) {
            return foot;
        }
        foot.slips().forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.ORIGIN, 0.9)));
        return new Lines(List.of());
    }

    /** A measure whose deadline names a month alone is due in the year of the plan, if that is one year; it is asked about. */
    private FoundMeasure dated(FoundMeasure measure, Optional<String> period) {
        if (measure.deadline().filter(each -> each.startsWith(Duties.YEARLESS)).isEmpty()) {
            return measure;
        }
        Optional<String> year = period.filter(each -> each.matches("20[0-9]{2}"));
        String month = measure.deadline().orElseThrow().substring(1);
        Optional<String> due = year.map(each -> each + month);
        ledger.doubt(
                Rule.DUTY,
                measure.title(),
                0.7,
                measure.title().text(),
                month.replaceFirst("^-0?", ""),
                due.orElse("?"));
        return measure.due(due);
    }

    /** Takes the tables that are known out of the text; others stay where they are. */
    private List<Slip> narrative(Lines body, List<TableFinder.Region> regions, boolean repeatsLost) {
        List<Slip> narrative = new ArrayList<>();
        int at = 0;
        for (TableFinder.Region region : regions) {
            if (region.start() < at) {
                continue;
            }
            narrative.addAll(body.part(at, region.start()).slips());
            if (!take(region, repeatsLost)) {
                narrative.addAll(left(body, region));
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

    /** Those of a table of their own, else those that the text names. */
    private List<FoundIndicator> indicators(Lines text) {
        return indicators.isEmpty() ? new IndicatorFinder(ledger).find(text) : indicators;
    }

    /** In a table that is called one of projects the first words name these, whatever their heading is. */
    private static List<Column> named(String title, List<Column> columns) {
        List<Column> named = new ArrayList<>(columns);
        boolean plain = title.startsWith("项目表") && columns.stream().noneMatch(each -> each.sort() == Sort.NAME);
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
                        && (TableFinder.isAnnexLabel(line.text()) || TableFinder.isTableTitle(line.text())))
                .toList());
        rebuilt.add(region.grid().get());
        return rebuilt;
    }

    private boolean take(TableFinder.Region region, boolean repeatsLost) {
        Optional<GridReader> grid = region.grid().map(each -> new GridReader(each, ledger));
        List<Traced> headings = grid.map(GridReader::headings).orElse(region.headings());
        if (IndicatorTable.isAnnex(region.title().text(), headings)) {
            indicators.addAll(IndicatorTable.read(region.grid().orElseThrow(), ledger));
            grid.ifPresent(GridReader::headTaken);
            return true;
        }
        if (MeasureTable.fits(headings)) {
            boolean rows = grid.isPresent()
                    && answers >= Math.max(2, grid.get().size() - grid.get().firstRow());
            if (rows || answers > 0 && MeasureTable.isSchedule(headings)) {
                return false;
            }
            if (grid.isEmpty() && !isMeasures(region, repeatsLost)) {
                return false;
            }
            MeasureTable table = new MeasureTable(region.title(), repeatsLost, ledger);
            FoundTable.counted(region.title())
                    .ifPresent(count -> stated = OptionalInt.of(Integer.parseInt(count.replaceAll("[^0-9]", ""))));
            groups.addAll(grid.map(table::grid).orElseGet(() -> table.collapsed(region.cells())));
            return true;
        }
        List<Column> columns =
                named(region.title().text(), grid.map(GridReader::columns).orElseGet(() -> columns(headings)));
        boolean named = columns.stream().anyMatch(each -> each.sort() == Sort.NAME);
        boolean counted = columns.stream().anyMatch(Column::isFigure);
        if (!named || !counted || grid.isEmpty() && region.cells().size() < 4) {
            return false;
        }
        Kind kind = isBudget(columns) ? Kind.BUDGET : Kind.PROJECTS;
        if (tables.stream().anyMatch(each -> each.kind() == kind)) {
            return false;
        }
        grid.ifPresent(GridReader::headTaken);
        List<FoundTable.Row> rows = grid.map(each -> each.rows(columns))
                .or(() -> new RegularTable(columns, region.cells()).read())
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

    /** Whether collapsed cells come out as measures, but for a few: where many fit nowhere, they are no such table and stay lines. */
    private static boolean isMeasures(TableFinder.Region region, boolean repeatsLost) {
        Ledger trial = new Ledger();
        int measures = new MeasureTable(region.title(), repeatsLost, trial)
                .collapsed(region.cells()).stream()
                        .mapToInt(each -> each.measures().size())
                        .sum();
        long stray = trial.doubts().stream()
                .filter(each -> each.rule() == Rule.STRAY_CELL)
                .count();
        return measures > 0 && MOST_STRAY * stray <= region.cells().size();
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

    /** Whether a column holds words of which a budget has one column only. */
    private static boolean isWords(Column column) {
        return (column.sort() == Sort.NOTE || column.sort() == Sort.BODY) && !column.isSource() && !column.isPeriod();
    }

    /** A budget has one column of figures, of money, and besides the name of each line one of words, a source and a period at most. */
    private static boolean isBudget(List<Column> columns) {
        List<Column> figures = columns.stream().filter(Column::isFigure).toList();
        return figures.size() == 1
                && figures.get(0).heading().text().matches(".*(?:金额|资金|经费|预算).*")
                && columns.stream().filter(PlanRecogniser::isWords).count() <= 1;
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

    /** Headings must not be made of the lines that list annexes. */
    private static Lines withoutAnnexes(Lines text) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            boolean list = isAnnex(text.text(i))
                    && (text.text(i).startsWith("附")
                            || isAnnex(text.text(i - 1))
                            || isAnnex(text.text(i + 1))
                            || TableFinder.isAnnexLabel(text.text(i - 1)));
            Slip slip = text.slips().get(i);
            slips.add(list ? ((Line) slip).with(((Line) slip).traced().plus(Traced.added("；"))) : slip);
        }
        return new Lines(slips);
    }

    private static boolean isAnnex(String line) {
        return ANNEX_LINE.matcher(line).matches();
    }

    private List<Integer> lostMeasures() {
        Set<Integer> numbers = new TreeSet<>();
        groups.forEach(group -> group.measures().forEach(each -> numbers.add(each.number())));
        boolean restarts =
                groups.stream().mapToInt(group -> group.measures().size()).sum() != numbers.size();
        numbers.addAll(others);
        List<Integer> lost = new ArrayList<>();
        int first = numbers.stream().min(Integer::compare).orElse(1);
        int last = numbers.stream().max(Integer::compare).orElse(0);
        if (first > 1 && !restarts) {
            ledger.doubt(Rule.LOST_MEASURE, Traced.EMPTY, 0.8, first == 2 ? "1" : "1–" + (first - 1));
        }
        for (int number = 1; number < first && !restarts; number++) {
            lost.add(number);
        }
        for (int number = first; number < last && !restarts; number++) {
            if (!numbers.contains(number)) {
                lost.add(number);
                ledger.doubt(Rule.LOST_MEASURE, Traced.EMPTY, 0.8, String.valueOf(number));
            }
        }
        return lost;
    }

    private OptionalInt count(Lines text) {
        long read = groups.stream()
                .map(Group::measures)
                .mapToLong(List<FoundMeasure>::size)
                .sum();
        for (int i = 0; i < text.size(); i++) {
            Matcher count = COUNT.matcher(text.text(i));
            while (count.find()) {
                int stated = Integer.parseInt(count.group(count.group(1) == null ? 2 : 1));
                if (stated == read) {
                    ledger.added("count " + stated, new Finding(Rule.DECLARED_COUNT, 1, count.group()));
                    return OptionalInt.of(stated);
                }
                ledger.doubt(
                        Rule.DECLARED_COUNT,
                        text.line(i).traced().slice(count.start(), count.end()),
                        0.5,
                        count.group(),
                        String.valueOf(read));
            }
        }
        return OptionalInt.empty();
    }

    /** Asks after numbered paragraphs of which some before or between are missing. */
    private void askForGaps(Lines text) {
        int last = 0;
        int ever = 0;
        for (int i = 0; i < text.size(); i++) {
            Optional<Marker> marker = Marker.of(text.text(i));
            if (marker.isEmpty() || marker.get().number().isEmpty()) {
                continue;
            }
            if (marker.get().kind() != Marker.Kind.DIGIT) {
                last = marker.get().kind().compareTo(Marker.Kind.DIGIT) < 0 ? 0 : last;
                continue;
            }
            int number = marker.get().number().getAsInt();
            boolean runsOn = number == ever + 1;
            ever = number;
            if (!runsOn
                    && number > last + 1
                    && number <= last + 4
                    && text.text(i).length() > 20) {
                String missing = number == last + 2 ? String.valueOf(last + 1) : (last + 1) + "–" + (number - 1);
                ledger.doubt(
                        Rule.LOST_NUMBER,
                        text.line(i).traced().slice(0, marker.get().length()),
                        0.8,
                        missing);
            }
            last = number;
        }
    }
}
