package dev.jianbao.render.search;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheet;
import dev.jianbao.pages.TableLine;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.audit.Question;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.render.search.Passage.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the passages of the tables of a plan: their heads, stages, rows and sums, and what the audit says of its own. */
final class TablePassages {
    private static final Set<Question.Kind> CLAIMS = Set.of(Question.Kind.ASSERTION, Question.Kind.TEXT);

    private final ActionPlan plan;
    private final PageUrl url;
    private final List<Passage> passages = new ArrayList<>();

    private TablePassages(ActionPlan plan, PageUrl url) {
        this.plan = plan;
        this.url = url;
    }

    /** What stands on one page; nothing where it shows what others hold. */
    static List<Passage> on(Page page) {
        if (page instanceof PlanPage.ProjectStages stages) {
            TablePassages passages = new TablePassages(stages.sheets().dossier().plan(), page.url());
            passages.head(stages.sheets().table());
            stages.sheets().totals().forEach(passages::sum);
            return passages.passages;
        }
        if (page instanceof PlanPage.Projects projects) {
            return new TablePassages(projects.sheets().dossier().plan(), page.url()).projects(projects);
        }
        if (page instanceof PlanPage.OfBudget budget) {
            ActionPlan plan = budget.audit().dossier().plan();
            return plan.budget()
                    .map(each -> new TablePassages(plan, page.url()).budget(each))
                    .orElse(List.of());
        }
        return page instanceof PlanPage.OfAudit audit
                ? new TablePassages(audit.audit().dossier().plan(), page.url()).audit(audit.audit())
                : List.of();
    }

    private List<Passage> projects(PlanPage.Projects page) {
        ProjectSheet sheet = page.sheet();
        if (sheet.isFirst() && !page.sheets().isByStage()) {
            head(page.sheets().table());
        }
        Set<String> named = new TreeSet<>();
        for (TableLine line : sheet.stretch().rows()) {
            line.stage()
                    .filter(stage -> sheet.isFirst() && named.add(stage.id()))
                    .ifPresent(stage -> add(Kind.PROJECT, "stage-" + stage.id(), stage.name(), new Lines()));
            if (line instanceof TableLine.Row row) {
                Project project = row.project();
                Cell name = project.name().isLost() ? project.number() : project.name();
                add(Kind.PROJECT, line.anchor(), name.text(), lines(project.cells()));
            } else {
                sum(((TableLine.Sum) line).subtotal());
            }
        }
        return passages;
    }

    /** What the columns are called. */
    private void head(ProjectTable table) {
        add(
                Kind.PROJECT,
                "",
                plan.particulars().shortTitle(),
                new Lines()
                        .list(table.columns().stream().map(Column::name).toList())
                        .list(table.columns().stream()
                                .map(each -> each.unit().name())
                                .filter(each -> !each.isEmpty())
                                .distinct()
                                .toList()));
    }

    private void sum(Subtotal sum) {
        Lines lines = lines(sum.cells());
        sum.declared().ifPresent(declared -> lines.add(declared.value().toString()));
        String title = sum.stage().map(Stage::name).map(stage -> stage + " ").orElse("") + sum.label();
        add(Kind.PROJECT, new TableLine.Sum(sum).anchor(), title, lines);
    }

    private List<Passage> budget(Budget budget) {
        Budget.Headings heads = budget.headings();
        Lines head = new Lines().add(heads.line()).add(heads.content()).add(heads.amount());
        add(
                Kind.BUDGET,
                "",
                plan.particulars().shortTitle(),
                head.add(heads.source()).add(heads.period()).add(budget.unit().name()));
        for (BudgetLine line : budget.lines()) {
            List<Cell> cells = new ArrayList<>(List.of(line.name(), line.content(), line.amount()));
            line.source().ifPresent(cells::add);
            line.period().ifPresent(cells::add);
            add(Kind.BUDGET, "line-" + line.ordinal(), line.name().text(), lines(cells));
        }
        budget.total().ifPresent(total -> add(Kind.BUDGET, "total", budget.totalLabel(), lines(List.of(total))));
        return passages;
    }

    /** What authors claim in so many words, and why they accept that a figure fails; all else of the audit is worked out. */
    private List<Passage> audit(AuditSheets audit) {
        for (Verdict verdict : audit.dossier().audit().verdicts()) {
            Question question = verdict.question();
            if (CLAIMS.contains(question.kind()) || verdict.accepted().isPresent()) {
                String about = question.about();
                Lines lines = new Lines().add(verdict.stated().toString()).add(question.basis());
                verdict.accepted()
                        .ifPresent(why -> lines.add(why.why()).add(why.who()).day(why.date()));
                passages.add(PlanPassages.passage(
                                Kind.PLAN,
                                plan,
                                audit.url(verdict),
                                PlanPages.anchor(verdict.id()),
                                about.isEmpty() ? plan.particulars().shortTitle() : about)
                        .holding(List.of(), lines));
            }
        }
        return passages;
    }

    private void add(Kind kind, String anchor, String title, Lines lines) {
        passages.add(PlanPassages.passage(kind, plan, url, anchor, title).holding(List.of(), lines));
    }

    private static Lines lines(Collection<Cell> cells) {
        Lines lines = new Lines();
        cells.forEach(cell -> lines.add(words(cell)));
        return lines;
    }

    /** What a cell says, a figure with its unit, the remark beside it, and how it was inferred; nothing for one that is empty. */
    static Optional<String> words(Cell cell) {
        Lines lines = new Lines();
        if (!cell.isLost()) {
            String figure = cell.quantity().map(Quantity::toString).orElse("");
            lines.add(figure.startsWith(cell.text()) ? figure : cell.text());
            if (!figure.startsWith(cell.text())) {
                lines.add(figure);
            }
        }
        lines.add(cell.remark()).add(rule(cell));
        return Optional.of(lines.toString()).filter(each -> !each.isEmpty());
    }

    private static Optional<String> rule(Cell cell) {
        if (cell instanceof Cell.Inferred inferred) {
            return Optional.of(inferred.words()
                    .map(words -> inferred.rule() + " ; " + words)
                    .orElse(inferred.rule()));
        }
        return Optional.empty();
    }
}
