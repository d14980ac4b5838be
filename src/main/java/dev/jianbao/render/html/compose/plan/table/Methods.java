package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.claim.Assertion;
import dev.jianbao.plan.claim.Condition;
import dev.jianbao.plan.claim.Relation;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in words what a figure is checked against; columns and groups by their names, not their ids. */
final class Methods {
    private final Words words;
    private final ActionPlan plan;
    private final Map<String, Assertion> assertions = new HashMap<>();

    Methods(Words words, ActionPlan plan) {
        this.words = words;
        this.plan = plan;
        plan.assertions().forEach(each -> assertions.putIfAbsent(each.id(), each));
    }

    String of(Verdict verdict) {
        String method = switch (verdict.question().kind()) {
            case ASSERTION, TEXT ->
                Optional.ofNullable(assertions.get(verdict.id()))
                        .map(this::of)
                        .orElseGet(() -> verdict.question().basis());
            case SUBTOTAL, TOTAL, PROJECT_COUNT, MEASURE_COUNT, RULE, PARTS ->
                words.say(
                        "check." + Scalar.word(verdict.question().kind()),
                        verdict.question().basis());
        };
        Relation relation = verdict.question().relation();
        return relation == Relation.EQUAL ? method : words.say("check." + Scalar.word(relation), method);
    }

    private String of(Assertion assertion) {
        String operand = assertion.operand().value();
        String method = switch (assertion.basis()) {
            case SUM -> words.say("check.sum", column(operand));
            case COUNT -> words.say("check.rows", table(operand));
            case EQUALS -> words.say("check.equals", operand);
            case TARGET -> words.say("check.target", indicator(operand));
        };
        if (assertion.conditions().isEmpty()) {
            return method;
        }
        List<String> conditions =
                assertion.conditions().stream().map(this::condition).toList();
        return words.say("check.where", method, String.join(words.say("listJoin"), conditions));
    }

    private String condition(Condition condition) {
        List<String> values = condition.values().stream().map(this::stage).toList();
        String name = condition.column().equals("stage")
                ? words.say("table.stage")
                : column("projects." + condition.column());
        return words.say(
                condition.positive() ? "check.is" : "check.isNot", name, String.join(words.say("check.or"), values));
    }

    private String stage(String id) {
        return plan.projects().stream()
                .flatMap(table -> table.stages().stream())
                .filter(stage -> stage.id().equals(id))
                .map(Stage::name)
                .findFirst()
                .orElse(id);
    }

    /** The name of a column, as {@code projects.seats}; what is none of ours, as a column of another plan, stays as written. */
    private String column(String operand) {
        if (operand.equals("budget.amount")) {
            return plan.budget().map(budget -> budget.headings().amount()).orElse(operand);
        }
        return plan.projects()
                .filter(any -> operand.startsWith("projects."))
                .flatMap(table -> named(table, operand.substring("projects.".length())))
                .orElse(operand);
    }

    private static Optional<String> named(ProjectTable table, String id) {
        return table.columns().stream()
                .filter(column -> column.id().equals(id))
                .map(Column::name)
                .findFirst();
    }

    private String table(String operand) {
        return switch (operand) {
            case "projects", "indicators", "budget" -> words.say(operand);
            case "measures" -> words.say("table.measures");
            default -> operand;
        };
    }

    private String indicator(String operand) {
        return plan.indicators().stream()
                .filter(each -> each.id().equals(operand))
                .map(Indicator::name)
                .findFirst()
                .orElse(operand);
    }
}
