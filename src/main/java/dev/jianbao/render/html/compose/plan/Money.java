package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.audit.Outcome;
import dev.jianbao.plan.audit.Sum;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what a plan is to cost: what it states as a total and whether that holds, never a total of its own over lost cells. */
final class Money {
    private final Sheet sheet;
    private final Words words;
    private final Dossier dossier;
    private final ActionPlan plan;

    Money(Sheet sheet, Dossier dossier) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.dossier = dossier;
        this.plan = dossier.plan();
    }

    /** A line for the budget, and one for each column of the projects that is added up. */
    List<FactView> lines() {
        List<FactView> lines = new ArrayList<>();
        plan.budget()
                .ifPresent(budget -> lines.add(new FactView(
                        words.say("budget"),
                        List.of(sheet.to(
                                PlanPages.budget(plan.id()),
                                words.say(
                                        "linesOf",
                                        words.say("budgetLines", budget.lines().size()),
                                        sum(
                                                budget.total(),
                                                "budget.total",
                                                () -> Sum.of(
                                                        budget.lines().stream()
                                                                .map(BudgetLine::amount)
                                                                .toList(),
                                                        budget.unit()))))))));
        plan.projects().ifPresent(table -> projects(table, lines));
        return lines;
    }

    private void projects(ProjectTable table, List<FactView> lines) {
        lines.add(new FactView(
                words.say("projects"),
                List.of(sheet.to(
                        PlanPages.projects(plan.id()),
                        words.say("projectRows", table.projects().size())))));
        List<Column> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            if (column.sum()) {
                int index = at;
                Optional<Cell> stated = table.subtotals().stream()
                        .filter(each -> each.stage().isEmpty())
                        .map(each -> each.cells().get(index))
                        .findFirst();
                List<Cell> cells = table.projects().stream()
                        .map(each -> each.cells().get(index))
                        .toList();
                String sum = sum(stated, "projects.total." + column.id(), () -> Sum.of(cells, column.unit()));
                lines.add(new FactView(column.name(), List.of(LinkView.text(sum))));
            }
        }
    }

    private String sum(Optional<Cell> stated, String check, Supplier<Sum> sum) {
        Optional<Verdict> verdict = dossier.audit().verdict(check);
        if (stated.flatMap(Cell::quantity).isPresent() && verdict.isPresent()) {
            return verdict.get()
                    .outcome()
                    .accept(new Found(words, verdict.get().stated().toString()));
        }
        Sum known = sum.get();
        if (!known.isTotal()) {
            return words.say("sumKnown", known.known(), known.lost());
        }
        return words.say(known.inferred() > 0 ? "sumInferred" : "sum", known.known(), known.inferred());
    }

    /** A stated total and what was found of it. */
    private record Found(Words words, String stated) implements Outcome.Visitor<String> {
        @Override
        public String holds(Outcome.Holds outcome) {
            return words.say(outcome.inferred() > 0 ? "totalHoldsInferred" : "totalHolds", stated, outcome.inferred());
        }

        @Override
        public String fails(Outcome.Fails outcome) {
            return words.say("totalFails", stated, outcome.computed());
        }

        @Override
        public String undecided(Outcome.Undecided outcome) {
            return words.say(
                    "totalUndecided", stated, outcome.known(), outcome.missing().size());
        }
    }
}
