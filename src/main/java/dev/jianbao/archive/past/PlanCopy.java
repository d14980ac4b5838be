package dev.jianbao.archive.past;

import dev.jianbao.entity.Period;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Bodies;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.Particulars;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out an action plan: what it commits to, not what became of it. */
final class PlanCopy {
    private static final String LOST = "?";
    private static final String ONGOING = "长期";

    private final ActionPlan plan;
    private final List<Block> blocks = new ArrayList<>();

    private PlanCopy(ActionPlan plan) {
        this.plan = plan;
    }

    static List<Block> blocks(ActionPlan plan) {
        PlanCopy copy = new PlanCopy(plan);
        copy.head();
        copy.chapters();
        copy.indicators();
        copy.measures();
        plan.projects().ifPresent(copy::projects);
        plan.budget().ifPresent(copy::budget);
        copy.foot();
        return copy.blocks;
    }

    private void head() {
        Particulars said = plan.particulars();
        blocks.add(new Statements()
                .add("title", said.title())
                .stated("planIssuer", said.issuer())
                .stated("documentNumber", said.documentNumber())
                .stated("drawnUp", said.drawnUp())
                .stated("published", said.date())
                .add("period", plan.period().value().toString())
                .block());
    }

    private void chapters() {
        if (!plan.preamble().isEmpty()) {
            blocks.add(Block.text(plan.preamble()));
        }
        plan.chapters().forEach(chapter -> {
            blocks.add(Block.heading(2, chapter.title()));
            blocks.add(Block.text(chapter.body()));
        });
    }

    private void indicators() {
        if (!plan.indicators().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            plan.indicators().forEach(each -> rows.add(row(each)));
            blocks.add(new Block(2, Block.TARGETS, "", List.of(), Prose.EMPTY, rows));
        }
    }

    private static List<String> row(Indicator indicator) {
        return List.of(
                indicator.name(),
                indicator
                        .baseline()
                        .map(each -> figure(each.value(), indicator))
                        .orElse(""),
                indicator
                        .target()
                        .map(each -> figure(each, indicator))
                        .or(indicator::statement)
                        .orElse(""),
                indicator
                        .year()
                        .value()
                        .map(Period::toString)
                        .orElse(indicator.year().lost() ? LOST : ""));
    }

    private void measures() {
        if (!plan.measures().isEmpty()) {
            blocks.add(Block.named(2, "measuresTitle"));
        }
        for (MeasureGroup group : plan.measures().groups()) {
            blocks.add(Block.heading(3, group.name()));
            group.measures().forEach(this::measure);
        }
    }

    private void measure(Measure measure) {
        String title = measure.number() + ". " + measure.title().orElse(LOST);
        Statements stated = new Statements();
        for (Duty duty : Duty.values()) {
            Bodies bodies = measure.bodies(duty);
            List<String> names =
                    new ArrayList<>(bodies.names().stream().map(Located::value).toList());
            if (bodies.lost()) {
                names.add(LOST);
            }
            stated.names("duty." + duty.name().toLowerCase(Locale.ROOT), names);
        }
        Deadline deadline = measure.deadline().value();
        if (deadline.own()) {
            stated.add("deadline", due(deadline));
        }
        measure.text().forEach(paragraph -> stated.add("", paragraph));
        blocks.add(Block.heading(4, title));
        blocks.add(stated.block());
    }

    private static String due(Deadline deadline) {
        String undated = deadline.kind() == Deadline.Kind.ONGOING ? ONGOING : LOST;
        return deadline.period().map(Period::toString).orElse(undated);
    }

    private void projects(ProjectTable table) {
        blocks.add(Block.named(2, "projects"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::name).toList());
        table.projects().forEach(project -> rows.add(row(project, table)));
        table.subtotals()
                .forEach(sum ->
                        rows.add(sum.cells().stream().map(PlanCopy::shown).toList()));
        blocks.add(Block.table(rows));
    }

    /** A row says which stage it belongs to, though the file may say so once for many. */
    private static List<String> row(Project project, ProjectTable table) {
        List<String> row = new ArrayList<>();
        for (int at = 0; at < project.cells().size(); at++) {
            boolean stage = table.columns().get(at).role() == Column.Role.STAGE;
            String cell = shown(project.cells().get(at));
            row.add(stage ? project.stage().map(Stage::name).orElse(cell) : cell);
        }
        return row;
    }

    private void budget(Budget budget) {
        Budget.Headings named = budget.headings();
        List<Optional<String>> head = List.of(
                Optional.of(named.line()),
                named.content(),
                Optional.of(named.amount()),
                named.source(),
                named.period());
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(head, head));
        budget.lines().forEach(line -> rows.add(row(head, cells(line))));
        Optional<String> none = Optional.empty();
        budget.total()
                .ifPresent(total -> rows.add(row(
                        head, List.of(Optional.of(budget.totalLabel()), none, Optional.of(shown(total)), none, none))));
        blocks.add(Block.named(2, "budget"));
        blocks.add(Block.table(rows));
    }

    private static List<Optional<String>> cells(BudgetLine line) {
        return List.of(
                Optional.of(shown(line.name())),
                Optional.of(shown(line.content())),
                Optional.of(shown(line.amount())),
                line.source().map(PlanCopy::shown),
                line.period().map(PlanCopy::shown));
    }

    /** A row with the columns that have a heading. */
    private static List<String> row(List<Optional<String>> head, List<Optional<String>> cells) {
        List<String> row = new ArrayList<>();
        for (int at = 0; at < head.size(); at++) {
            if (head.get(at).isPresent()) {
                row.add(cells.get(at).orElse(""));
            }
        }
        return row;
    }

    private void foot() {
        blocks.add(new Statements()
                .distribution(plan.particulars().distribution())
                .hands(plan.standing().credits())
                .add("printed", plan.particulars().printed())
                .block());
    }

    /** A figure with its unit, which may stand in it already. */
    private static String figure(Cell cell, Indicator indicator) {
        String unit = indicator.unit().name();
        return cell.isLost() || cell.text().endsWith(unit) ? cell.text() : cell.text() + unit;
    }

    private static String shown(Cell cell) {
        return cell.text();
    }
}
