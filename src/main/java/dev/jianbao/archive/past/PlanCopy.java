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
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
            blocks.add(Block.named(2, "targets"));
            List<List<String>> rows = new ArrayList<>();
            plan.indicators().forEach(each -> rows.add(row(each)));
            blocks.add(Block.table(rows));
        }
    }

    private static List<String> row(Indicator indicator) {
        return List.of(
                indicator.name(),
                indicator.baseline().map(each -> shown(each.value())).orElse(""),
                indicator.target().map(PlanCopy::shown).or(indicator::statement).orElse(""),
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
        for (Project project : table.projects()) {
            rows.add(project.cells().stream().map(PlanCopy::shown).toList());
        }
        table.subtotals()
                .forEach(sum ->
                        rows.add(sum.cells().stream().map(PlanCopy::shown).toList()));
        blocks.add(Block.table(rows));
    }

    private void budget(Budget budget) {
        blocks.add(Block.named(2, "budget"));
        List<List<String>> rows = new ArrayList<>();
        budget.lines()
                .forEach(line -> rows.add(List.of(
                        shown(line.name()),
                        shown(line.content()),
                        shown(line.amount()),
                        line.source().map(PlanCopy::shown).orElse(""),
                        line.period().map(PlanCopy::shown).orElse(""))));
        budget.total().ifPresent(total -> rows.add(List.of(budget.totalLabel(), "", shown(total), "", "")));
        blocks.add(Block.table(rows));
    }

    private void foot() {
        blocks.add(new Statements()
                .distribution(plan.particulars().distribution())
                .hands(plan.standing().credits())
                .add("printed", plan.particulars().printed())
                .block());
    }

    private static String shown(Cell cell) {
        return cell.text();
    }
}
