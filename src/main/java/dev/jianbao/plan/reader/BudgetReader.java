package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.quantity.Dimension;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.csv.Csv;
import dev.jianbao.source.csv.CsvRow;
import dev.jianbao.source.csv.CsvTable;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code budget.csv}. */
final class BudgetReader {
    static final String LINE = "line";
    static final String CONTENT = "content";
    static final String AMOUNT = "amount";
    static final String SOURCE = "source";
    static final String PERIOD = "period";
    static final List<String> COLUMNS = List.of(LINE, CONTENT, AMOUNT, SOURCE, PERIOD);

    private static final Map<String, List<String>> NAMES = Map.of(
            LINE, List.of("项目名称", "项目", "资金项目"),
            CONTENT, List.of("具体内容", "内容"),
            AMOUNT, List.of("金额", "预算金额"),
            SOURCE, List.of("资金来源", "来源"),
            PERIOD, List.of("年度", "期限"));
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)[（(](.+)[)）]", Pattern.DOTALL);

    private final BudgetSettings settings;
    private final Diagnostics diagnostics;
    private final CellReader cells;
    private final Map<String, Integer> indices = new HashMap<>();

    private Optional<Unit> headingUnit = Optional.empty();

    BudgetReader(BudgetSettings settings, Diagnostics diagnostics) {
        this.settings = settings;
        this.diagnostics = diagnostics;
        this.cells = new CellReader(diagnostics);
    }

    Optional<Budget> read(SourceFile file) {
        Optional<CsvTable> table = Csv.table(file, diagnostics);
        if (table.isEmpty() || !match(table.get().header())) {
            return Optional.empty();
        }
        Located<String> heading = table.get().header().get(index(AMOUNT));
        Unit unit = unit(heading);
        FigureShape shape = new FigureShape(heading.value(), unit, false, true);
        List<BudgetLine> lines = new ArrayList<>();
        Optional<Cell> total = Optional.empty();
        String totalLabel = "";
        for (CsvRow row : table.get().rows()) {
            Located<String> name = row.cells().get(index(LINE));
            Optional<SumLabel> label = SumLabel.of(name);
            if (label.isPresent()) {
                totalLabel = label.get().word();
                total = Optional.of(cells.figure(row.cells().get(index(AMOUNT)), shape));
            } else {
                lines.add(line(row, lines.size() + 1, shape));
            }
        }
        return Optional.of(new Budget(unit, headings(table.get().header()), lines, total, totalLabel, file.path()));
    }

    private Budget.Headings headings(List<Located<String>> header) {
        return new Budget.Headings(
                header.get(index(LINE)).value(),
                heading(CONTENT, header),
                header.get(index(AMOUNT)).value(),
                heading(SOURCE, header),
                heading(PERIOD, header));
    }

    private Optional<String> heading(String column, List<Located<String>> header) {
        return Optional.ofNullable(indices.get(column))
                .map(each -> header.get(each).value());
    }

    private BudgetLine line(CsvRow row, int ordinal, FigureShape shape) {
        Cell name = cells.words(row.cells().get(index(LINE)));
        if (name.text().isEmpty()) {
            diagnostics.report(Code.NAME_EMPTY, name.range(), row.number());
        }
        Cell content = optional(CONTENT, row).orElseGet(() -> new Cell.None("", row.range()));
        Cell amount = cells.figure(row.cells().get(index(AMOUNT)), shape);
        return new BudgetLine(
                ordinal, name, content, amount, optional(SOURCE, row), optional(PERIOD, row), row.range());
    }

    private Optional<Cell> optional(String column, CsvRow row) {
        return Optional.ofNullable(indices.get(column))
                .map(each -> cells.words(row.cells().get(each)));
    }

    private int index(String column) {
        Integer index = indices.get(column);
        if (index == null) {
            throw new IllegalStateException("no column " + column);
        }
        return index;
    }

    private boolean match(List<Located<String>> header) {
        boolean clear = true;
        for (int i = 0; i < header.size(); i++) {
            Optional<String> column = column(header.get(i));
            if (column.isEmpty()) {
                List<String> known =
                        NAMES.values().stream().flatMap(List::stream).sorted().toList();
                Located<String> heading = header.get(i);
                diagnostics.add(Diagnostic.of(Code.COLUMN_UNKNOWN, heading.range(), heading.value())
                        .withNearest(Nearest.of(heading.value(), known)));
                clear = false;
            } else if (indices.putIfAbsent(column.get(), i) != null) {
                diagnostics.report(
                        Code.CSV_HEADING_TWICE,
                        header.get(i).range(),
                        header.get(i).value(),
                        indices.get(column.get()) + 1,
                        i + 1);
                clear = false;
            }
        }
        for (String needed : List.of(LINE, AMOUNT)) {
            if (!indices.containsKey(needed)) {
                diagnostics.report(Code.COLUMN_MISSING, header.get(0).range(), needed);
                clear = false;
            }
        }
        return clear;
    }

    private Optional<String> column(Located<String> heading) {
        String written = heading.value().replaceAll("\\s", "");
        Optional<String> exact = named(written);
        Matcher parts = WITH_UNIT.matcher(written);
        if (exact.isPresent() || !parts.matches()) {
            return exact;
        }
        Optional<String> column = named(parts.group(1));
        column.filter(AMOUNT::equals).ifPresent(any -> headingUnit = Optional.of(Unit.of(parts.group(2))));
        return column;
    }

    private Optional<String> named(String written) {
        return COLUMNS.stream()
                .filter(each -> each.equals(written)
                        || written.equals(settings.headings().get(each))
                        || NAMES.getOrDefault(each, List.of()).contains(written))
                .findFirst();
    }

    /** The unit of the front matter or of the heading; both must agree, and be money. */
    private Unit unit(Located<String> heading) {
        Unit unit = settings.unit().or(() -> headingUnit).orElse(Unit.NONE);
        boolean agree =
                headingUnit.filter(each -> !each.factor().equals(unit.factor())).isEmpty();
        if (unit.equals(Unit.NONE)) {
            diagnostics.report(Code.COLUMN_WITHOUT_UNIT, heading.range(), heading.value());
        } else if (unit.dimension() != Dimension.MONEY || !agree) {
            String written = headingUnit.orElse(unit).name();
            diagnostics.report(Code.COLUMN_UNIT_UNFIT, heading.range(), heading.value(), written, "money");
        }
        return unit;
    }
}
