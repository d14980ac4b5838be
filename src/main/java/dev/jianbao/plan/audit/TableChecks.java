package dev.jianbao.plan.audit;

import dev.jianbao.entity.quantity.Exact;
import dev.jianbao.entity.quantity.Formula;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.audit.Question.Kind;
import dev.jianbao.plan.claim.Relation;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks what a table of projects states of itself: subtotals, totals, counts, rules, parts. */
final class TableChecks {
    private static final String TOTAL = "total";

    private final ProjectTable table;
    private final Consumer<Verdict> verdicts;
    private final Map<Stage, List<Project>> byStage = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    TableChecks(ProjectTable table, Consumer<Verdict> verdicts) {
        this.table = table;
        this.verdicts = verdicts;
        table.projects()
                .forEach(project -> project.stage()
                        .ifPresent(stage -> byStage.computeIfAbsent(stage, any -> new ArrayList<>())
                                .add(project)));
        for (int i = 0; i < table.columns().size(); i++) {
            places.put(table.columns().get(i).id(), i);
        }
    }

    void run() {
        table.declared().ifPresent(declared -> count("projects.count", declared, table.projects()));
        for (Stage stage : table.stages()) {
            stage.declared()
                    .ifPresent(
                            declared -> count("projects." + stage.id() + ".count", declared, of(stage), stage.name()));
        }
        table.subtotals().forEach(this::subtotal);
        table.projects().forEach(this::project);
    }

    private List<Project> of(Stage stage) {
        return byStage.getOrDefault(stage, List.of());
    }

    private void count(String id, Located<Quantity> declared, List<Project> projects, String... names) {
        Tally tally = new Tally();
        tally.add(Exact.of(projects.size()));
        verdicts.accept(new Verdict(
                id,
                Question.of(Kind.PROJECT_COUNT, "projects", names),
                declared.value(),
                tally.against(declared.value(), Relation.EQUAL),
                Optional.empty(),
                declared.range()));
    }

    private void subtotal(Subtotal subtotal) {
        List<Project> projects = subtotal.stage().map(this::of).orElse(table.projects());
        String scope = subtotal.stage().map(Stage::id).orElse(TOTAL);
        String name = subtotal.stage().map(Stage::name).orElse(subtotal.label());
        Kind kind = subtotal.stage().isPresent() ? Kind.SUBTOTAL : Kind.TOTAL;
        subtotal.declared().ifPresent(declared -> count("projects." + scope + ".count", declared, projects, name));
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell stated = subtotal.cells().get(i);
            String id = "projects." + scope + "." + column.id();
            if (column.sum()
                    && stated instanceof Cell.Given
                    && stated.quantity().isPresent()) {
                Question question = Question.of(kind, "projects." + column.id(), name, column.name());
                sum(id, question, i, stated, projects);
            }
            rule(id + ".rule", stated, name, column.name());
        }
    }

    private void sum(String id, Question question, int column, Cell stated, List<Project> projects) {
        Tally tally = new Tally();
        projects.forEach(each -> tally.add(each.cells().get(column), each.name().text()));
        Quantity figure = stated.quantity().orElseThrow();
        Outcome outcome = tally.against(figure, Relation.EQUAL);
        verdicts.accept(new Verdict(id, question, figure, outcome, Optional.empty(), stated.range()));
    }

    private void project(Project project) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = project.cells().get(i);
            String id = "projects.row-" + project.ordinal() + "." + column.id();
            rule(id, cell, project.name().text(), column.name());
            if (!column.parts().isEmpty()
                    && cell instanceof Cell.Given
                    && cell.quantity().isPresent()) {
                parts(id, project, column, cell);
            }
        }
    }

    private void rule(String id, Cell cell, String... names) {
        ruleVerdict(id, cell, names).ifPresent(verdicts);
    }

    /** Whether an inferred figure is what its rule gives; empty where the rule is words. */
    static Optional<Verdict> ruleVerdict(String id, Cell cell, String... names) {
        if (!(cell instanceof Cell.Inferred inferred) || inferred.quantity().isEmpty()) {
            return Optional.empty();
        }
        Quantity stated = inferred.quantity().get();
        return Formula.parse(inferred.rule()).map(formula -> {
            Tally tally = new Tally();
            tally.add(formula.base(stated));
            return new Verdict(
                    id,
                    Question.of(Kind.RULE, inferred.rule(), names),
                    stated,
                    tally.against(stated, Relation.EQUAL),
                    Optional.empty(),
                    cell.range());
        });
    }

    private void parts(String id, Project project, Column column, Cell stated) {
        Tally tally = new Tally();
        List<String> names = new ArrayList<>();
        for (String part : column.parts()) {
            Integer place = places.get(part);
            if (place != null) {
                names.add(table.columns().get(place).name());
                tally.add(project.cells().get(place), table.columns().get(place).name());
            }
        }
        Quantity figure = stated.quantity().orElseThrow();
        Question question = Question.of(
                Kind.PARTS, String.join(" + ", names), project.name().text(), column.name());
        Outcome outcome = tally.against(figure, Relation.EQUAL);
        verdicts.accept(new Verdict(id, question, figure, outcome, Optional.empty(), stated.range()));
    }
}
