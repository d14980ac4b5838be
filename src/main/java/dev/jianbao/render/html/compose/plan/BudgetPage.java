package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.audit.Sum;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.CellState;
import dev.jianbao.plan.table.ColumnType;
import dev.jianbao.render.html.compose.plan.table.Cells;
import dev.jianbao.render.html.compose.plan.table.Marks;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.table.CellView;
import dev.jianbao.render.html.view.part.table.CellView.Style;
import dev.jianbao.render.html.view.part.table.MarkView;
import dev.jianbao.render.html.view.part.table.TableView;
import dev.jianbao.render.html.view.part.table.TableView.Column;
import dev.jianbao.render.html.view.part.table.TableView.Group;
import dev.jianbao.render.html.view.part.table.TableView.Kind;
import dev.jianbao.render.html.view.part.table.TableView.Row;
import dev.jianbao.render.html.view.plan.BudgetView;
import dev.jianbao.render.html.view.plan.BudgetView.Line;
import dev.jianbao.render.html.view.plan.BudgetView.Share;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the budget of a plan. Shares are of what is stated as the sum, or else of the lines where none of them is lost. */
final class BudgetPage {
    private static final Style NAME = new Style(true, false, 1, 1);
    private static final Style WORDS = new Style(false, false, 1, 1);
    private static final Style FIGURE = new Style(false, true, 1, 1);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Sheet sheet;
    private final Words words;
    private final Dossier dossier;
    private final Budget budget;
    private final Marks marks;
    private final Cells cells;
    private final Sum sum;
    private final Optional<Quantity> whole;

    BudgetPage(Sheet sheet, AuditSheets audit) {
        this(sheet, audit, new Cells(sheet.words()));
    }

    private BudgetPage(Sheet sheet, AuditSheets audit, Cells cells) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.dossier = audit.dossier();
        this.budget = dossier.plan().budget().orElseThrow();
        this.marks = new Marks(sheet, audit);
        this.cells = cells;
        this.sum = Sum.of(budget.lines().stream().map(BudgetLine::amount).toList(), budget.unit());
        this.whole = stated().or(() -> sum.isTotal() ? Optional.of(sum.known()) : Optional.empty())
                .filter(each -> each.amount().signum() > 0);
    }

    /** The table as it was issued: without shares, without what was found when it was checked, and without a sum that nobody stated. */
    static TableView issued(Sheet sheet, AuditSheets audit) {
        return new BudgetPage(sheet, audit, new Cells(sheet.words(), "budget-")).issued();
    }

    private TableView issued() {
        List<Row> rows = new ArrayList<>();
        budget.lines().stream()
                .map(this::line)
                .forEach(line -> rows.add(new Row(line.anchor(), "row", line.cells(), List.of())));
        budget.total().ifPresent(total -> {
            List<CellView> views = new ArrayList<>();
            views.add(cells.words(budget.totalLabel(), NAME));
            budget.headings().content().ifPresent(any -> views.add(cells.nothing(WORDS)));
            views.add(cells.cell(total, FIGURE));
            budget.headings().source().ifPresent(any -> views.add(cells.nothing(WORDS)));
            budget.headings().period().ifPresent(any -> views.add(cells.nothing(WORDS)));
            rows.add(new Row("total", "sum", views, List.of()));
        });
        List<Group> groups = List.of(new Group(Optional.empty(), rows));
        return new TableView(
                words.say("budget"),
                columns(),
                false,
                groups,
                cells.notes(),
                columns().size(),
                false);
    }

    private Optional<Quantity> stated() {
        return budget.total().filter(cell -> cell.state() == CellState.GIVEN).flatMap(Cell::quantity);
    }

    BudgetView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        List<Line> lines = budget.lines().stream().map(this::line).toList();
        List<Line> sums = sums();
        return new BudgetView(
                new FrameComposer(sheet).frame(frame.head(words.say("budget"))),
                frame.menu(PlanPages.budget(dossier.plan().id())),
                summary(),
                columns(),
                whole.map(
                        quantity -> words.say(stated().isPresent() ? "budget.shareStated" : "budget.share", quantity)),
                lines,
                sums,
                cells.notes());
    }

    private List<String> summary() {
        List<String> summary = new ArrayList<>();
        summary.add(words.say("budget.lines", budget.lines().size()));
        stated().ifPresent(total -> summary.add(words.say("budget.stated", total)));
        summary.add(
                sum.isTotal()
                        ? words.say("budget.sum", sum.known())
                        : words.say("budget.known", sum.lost(), sum.known()));
        return summary;
    }

    private List<Column> columns() {
        Budget.Headings headings = budget.headings();
        List<Column> columns = new ArrayList<>();
        columns.add(column(headings.line(), "line"));
        headings.content().ifPresent(each -> columns.add(column(each, "content")));
        columns.add(new Column(
                bare(headings.amount()),
                Optional.of(budget.unit().name()),
                true,
                Optional.of(new Kind("amount", Scalar.word(ColumnType.MONEY)))));
        headings.source().ifPresent(each -> columns.add(column(each, "source")));
        headings.period().ifPresent(each -> columns.add(column(each, "period")));
        return columns;
    }

    private static Column column(String heading, String id) {
        return new Column(heading, Optional.empty(), false, Optional.of(new Kind(id, Scalar.word(ColumnType.TEXT))));
    }

    /** The heading of amounts without the unit, which is set apart. */
    private String bare(String heading) {
        for (String unit :
                List.of("（" + budget.unit().name() + "）", "(" + budget.unit().name() + ")")) {
            if (heading.endsWith(unit)) {
                return heading.substring(0, heading.length() - unit.length()).strip();
            }
        }
        return heading;
    }

    private Line line(BudgetLine line) {
        List<CellView> views = new ArrayList<>();
        views.add(cells.cell(line.name(), NAME));
        if (budget.headings().content().isPresent()) {
            views.add(cells.cell(line.content(), WORDS));
        }
        views.add(cells.cell(line.amount(), FIGURE));
        line.source().ifPresent(cell -> views.add(cells.cell(cell, WORDS)));
        line.period().ifPresent(cell -> views.add(cells.cell(cell, WORDS)));
        return new Line("line-" + line.ordinal(), views, share(line.amount()), marks(line.amount()));
    }

    private List<MarkView> marks(Cell cell) {
        return marks.of(dossier.audit().at(cell.range()).stream()
                .map(verdict -> new Marks.Checked("", verdict))
                .toList());
    }

    private Optional<Share> share(Cell amount) {
        return amount.quantity()
                .filter(each -> each.amount().signum() >= 0)
                .flatMap(part -> whole.map(all -> {
                    BigDecimal percent = part.percentOf(all, 1);
                    int permille = percent.min(WHOLE).movePointRight(1).intValue();
                    return new Share(words.say("budget.percent", percent.toPlainString()), permille);
                }));
    }

    private List<Line> sums() {
        List<Line> sums = new ArrayList<>();
        budget.total()
                .ifPresent(total -> sums.add(new Line(
                        "total", row(budget.totalLabel(), cells.cell(total, FIGURE)), Optional.empty(), marks(total))));
        boolean same = stated().filter(
                        total -> sum.isTotal() && total.states(sum.known().base()))
                .isPresent();
        if (!same) {
            sums.add(new Line(
                    "", row(words.say("budget.reckoned"), cells.sum(sum, FIGURE)), Optional.empty(), List.of()));
        }
        return sums;
    }

    private List<CellView> row(String label, CellView amount) {
        List<CellView> views = new ArrayList<>();
        int before = budget.headings().content().isPresent() ? 2 : 1;
        views.add(cells.words(label, new Style(true, false, 1, before)));
        views.add(amount);
        budget.headings().source().ifPresent(any -> views.add(cells.nothing(WORDS)));
        budget.headings().period().ifPresent(any -> views.add(cells.nothing(WORDS)));
        return views;
    }
}
