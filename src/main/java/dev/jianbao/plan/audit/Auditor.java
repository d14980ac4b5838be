package dev.jianbao.plan.audit;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.quantity.Exact;
import dev.jianbao.entity.quantity.Figure;
import dev.jianbao.entity.quantity.Formula;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.audit.Grid.Row;
import dev.jianbao.plan.audit.Grid.Truth;
import dev.jianbao.plan.claim.Assertion;
import dev.jianbao.plan.claim.Basis;
import dev.jianbao.plan.claim.Condition;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Checks assertions against the tables that they name. */
final class Auditor {
    private static final int COLUMNS_OFFERED = 200;

    private final Map<EntityId, Grids> plans;
    private final Optional<Grids> own;
    private final Diagnostics problems;

    /**
     * @param own the plan whose tables need no plan's name before them
     * @param problems where assertions are reported that name what is not there
     */
    Auditor(Map<EntityId, Grids> plans, Optional<Grids> own, Diagnostics problems) {
        this.plans = plans;
        this.own = own;
        this.problems = problems;
    }

    /** What an assertion comes to; empty, and reported, where that cannot be asked. */
    Optional<Verdict> check(Assertion assertion) {
        return switch (assertion.basis()) {
            case EQUALS -> equals(assertion);
            case TARGET -> target(assertion);
            case SUM, COUNT -> table(assertion);
        };
    }

    private Optional<Verdict> equals(Assertion assertion) {
        Optional<Formula> formula = Formula.parse(assertion.operand().value());
        Optional<Quantity> stated =
                Figure.find(assertion.stated().value(), Unit.NONE).map(Figure::quantity);
        if (formula.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        Tally tally = new Tally();
        tally.add(formula.get().base(stated.get()));
        return Optional.of(verdict(assertion, stated.get(), tally));
    }

    private Optional<Verdict> target(Assertion assertion) {
        Optional<Named> named = named(assertion.operand().value());
        Optional<Indicator> indicator = named.flatMap(each -> each.grids().indicator(each.rest()));
        Optional<Cell> target = indicator.flatMap(Indicator::target);
        if (indicator.isEmpty() || target.isEmpty()) {
            problems.report(
                    Code.UNKNOWN_INDICATOR,
                    assertion.operand().range(),
                    assertion.operand().value());
            return Optional.empty();
        }
        Optional<Quantity> stated = stated(assertion, indicator.get().unit());
        Tally tally = new Tally();
        tally.add(target.get(), indicator.get().name());
        return stated.map(figure -> verdict(assertion, figure, tally));
    }

    private Optional<Verdict> table(Assertion assertion) {
        Optional<Named> named = named(assertion.operand().value());
        if (named.isEmpty()) {
            return unknown(assertion, List.of());
        }
        String[] parts = named.get().rest().split("\\.", 2);
        Optional<Grid> grid = named.get().grids().grid(parts[0]);
        boolean sum = assertion.basis() == Basis.SUM;
        if (grid.isEmpty() || sum != (parts.length == 2)) {
            return unknown(assertion, List.of("projects", "measures", "indicators", "budget"));
        }
        if (sum && !grid.get().units().containsKey(parts[1])) {
            return unknown(
                    assertion,
                    grid.get().units().keySet().stream()
                            .map(each -> parts[0] + "." + each)
                            .sorted()
                            .toList());
        }
        if (!areKnown(assertion, grid.get())) {
            return Optional.empty();
        }
        Unit unit = sum ? grid.get().units().getOrDefault(parts[1], Unit.NONE) : Unit.NONE;
        Tally tally = new Tally();
        for (Row row : grid.get().rows()) {
            add(row, grid.get(), sum ? parts[1] : "", assertion.conditions(), tally);
        }
        return stated(assertion, unit).map(figure -> verdict(assertion, figure, tally));
    }

    /** Adds a row's cell, or the row itself where no column is named. */
    private static void add(Row row, Grid grid, String column, List<Condition> conditions, Tally tally) {
        Truth counts = grid.meets(row, conditions);
        Optional<Cell> cell = grid.cell(row, column);
        if (counts == Truth.UNKNOWN && cell.isPresent()) {
            tally.lose(row.label(), row.range());
        } else if (counts == Truth.UNKNOWN) {
            tally.doubt(row.label(), row.range());
        } else if (counts == Truth.YES) {
            cell.ifPresentOrElse(each -> tally.add(each, row.label()), () -> tally.add(Exact.ONE));
        }
    }

    private boolean areKnown(Assertion assertion, Grid grid) {
        for (Condition condition : assertion.conditions()) {
            if (!grid.has(condition.column())) {
                List<String> known =
                        new ArrayList<>(new TreeSet<>(grid.columns().keySet()));
                known.add(grid.group());
                SourceRange range = assertion.operand().range();
                problems.add(Diagnostic.of(Code.UNKNOWN_OPERAND, range, condition.column())
                        .withNearest(Nearest.of(condition.column(), known)));
                return false;
            }
        }
        return true;
    }

    private record Named(Grids grids, String rest) {}

    /** The plan that an operand names, or the plan at hand. */
    private Optional<Named> named(String operand) {
        int slash = operand.indexOf('/');
        if (slash < 0) {
            return own.map(grids -> new Named(grids, operand));
        }
        String plan = operand.substring(0, slash);
        return EntityId.isValid(plan)
                ? Optional.ofNullable(plans.get(new EntityId(plan)))
                        .map(grids -> new Named(grids, operand.substring(slash + 1)))
                : Optional.empty();
    }

    private Optional<Verdict> unknown(Assertion assertion, List<String> known) {
        String written = assertion.operand().value();
        List<String> offered = known.subList(0, Math.min(known.size(), COLUMNS_OFFERED));
        problems.add(Diagnostic.of(Code.UNKNOWN_OPERAND, assertion.operand().range(), written)
                .withNearest(Nearest.of(written, offered)));
        return Optional.empty();
    }

    /** The figure as stated; empty, and reported, where its unit is of another kind than what it is checked against. */
    private Optional<Quantity> stated(Assertion assertion, Unit unit) {
        String written = assertion.stated().value();
        Optional<Quantity> stated = Figure.find(written, unit).map(Figure::quantity);
        if (stated.filter(each -> !each.unit().convertsTo(unit)).isPresent()) {
            problems.report(Code.ASSERTION_UNIT, assertion.stated().range(), written, unit.name());
            return Optional.empty();
        }
        return stated;
    }

    private static Verdict verdict(Assertion assertion, Quantity stated, Tally tally) {
        Question.Kind kind = assertion.inText() ? Question.Kind.TEXT : Question.Kind.ASSERTION;
        Question question = new Question(
                kind, List.of(assertion.words()), assertion.operand().value(), assertion.relation());
        return new Verdict(
                assertion.id(),
                question,
                stated,
                tally.against(stated, assertion.relation()),
                assertion.accepted(),
                assertion.stated().range());
    }
}
