package dev.jianbao.plan.audit;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.quantity.Exact;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.audit.Question.Kind;
import dev.jianbao.plan.claim.Acceptance;
import dev.jianbao.plan.claim.Assertion;
import dev.jianbao.plan.claim.Relation;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.BudgetLine;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every figure that a plan states, checked: in the order of measures, projects, budget, indicators, assertions, text. */
public final class Audit {
    private final Map<String, Verdict> verdicts;

    private final Map<SourceRange, List<Verdict>> byRange = new HashMap<>();

    private Audit(Map<String, Verdict> verdicts) {
        this.verdicts = verdicts;
        verdicts.values()
                .forEach(each -> byRange.computeIfAbsent(each.range(), any -> new ArrayList<>(1))
                        .add(each));
    }

    /**
     * Audits plans. Statements about things that are not there, and explanations of nothing, are reported; verdicts are not.
     *
     * @return the audits by plan
     */
    public static Map<EntityId, Audit> of(Collection<ActionPlan> plans, Diagnostics diagnostics) {
        Map<EntityId, Grids> grids = new TreeMap<>();
        plans.forEach(each -> grids.put(each.id(), new Grids(each)));
        Map<EntityId, Audit> audits = new TreeMap<>();
        grids.forEach((id, each) -> {
            Auditor auditor = new Auditor(grids, Optional.of(each), diagnostics);
            audits.put(id, new Run(each.plan(), diagnostics).audit(auditor));
        });
        return audits;
    }

    /**
     * Checks figures in the text of documents that are no plans.
     *
     * @param plans whose tables the text may name
     */
    public static List<Verdict> ofText(
            List<Assertion> assertions, Collection<ActionPlan> plans, Diagnostics diagnostics) {
        Map<EntityId, Grids> grids = new TreeMap<>();
        plans.forEach(each -> grids.put(each.id(), new Grids(each)));
        Auditor auditor = new Auditor(grids, Optional.empty(), diagnostics);
        return assertions.stream().flatMap(each -> auditor.check(each).stream()).toList();
    }

    public List<Verdict> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** The verdicts that end in one way. */
    public List<Verdict> verdicts(Ruling ruling) {
        return verdicts.values().stream()
                .filter(each -> each.ruling() == ruling)
                .toList();
    }

    /** The verdict of a check, by its id. */
    public Optional<Verdict> verdict(String id) {
        return Optional.ofNullable(verdicts.get(id));
    }

    /** The verdicts on the figure that stands at a place: a cell, or a figure in the text. */
    public List<Verdict> at(SourceRange range) {
        return Collections.unmodifiableList(byRange.getOrDefault(range, List.of()));
    }

    /** One audit while it is being made. */
    private static final class Run {
        private final ActionPlan plan;
        private final Diagnostics diagnostics;
        private final Map<String, Acceptance> accepted = new HashMap<>();
        private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

        Run(ActionPlan plan, Diagnostics diagnostics) {
            this.plan = plan;
            this.diagnostics = diagnostics;
            plan.accepted().forEach(each -> accepted.put(each.check(), each));
        }

        Audit audit(Auditor auditor) {
            measures();
            plan.projects().ifPresent(table -> new TableChecks(table, this::add).run());
            plan.budget().ifPresent(this::budget);
            plan.indicators().forEach(this::indicator);
            plan.assertions().forEach(each -> auditor.check(each).ifPresent(this::addNamed));
            plan.accepted().stream()
                    .filter(each -> !verdicts.containsKey(each.check()))
                    .forEach(each -> diagnostics.report(Code.UNKNOWN_CHECK, each.range(), each.check()));
            return new Audit(verdicts);
        }

        /** Adds a verdict with its explanation; a second one of a name that is made gets a number. */
        private void add(Verdict verdict) {
            String id = verdict.id();
            for (int i = 2; verdicts.containsKey(id); i++) {
                id = verdict.id() + "-" + i;
            }
            put(id, verdict);
        }

        /** Adds a verdict whose name its author chose. */
        private void addNamed(Verdict verdict) {
            if (verdicts.containsKey(verdict.id())) {
                diagnostics.report(Code.CHECK_TWICE, verdict.range(), verdict.id());
            } else {
                put(verdict.id(), verdict);
            }
        }

        private void put(String id, Verdict verdict) {
            Optional<Acceptance> why = verdict.accepted().or(() -> Optional.ofNullable(accepted.get(id)));
            verdicts.put(
                    id, new Verdict(id, verdict.question(), verdict.stated(), verdict.outcome(), why, verdict.range()));
        }

        private void measures() {
            int all =
                    (int) plan.measures().all().count() + plan.measures().lost().size();
            plan.measures()
                    .declared()
                    .ifPresent(declared -> count(
                            "measures.count", declared, all, plan.particulars().shortTitle()));
            for (MeasureGroup group : plan.measures().groups()) {
                String id = "measures." + group.id() + ".count";
                int size = group.measures().size();
                group.declared().ifPresent(declared -> count(id, declared, size, group.name()));
            }
        }

        private void count(String id, Located<Quantity> declared, int count, String name) {
            Tally tally = new Tally();
            tally.add(Exact.of(count));
            add(new Verdict(
                    id,
                    Question.of(Kind.MEASURE_COUNT, "measures", name),
                    declared.value(),
                    tally.against(declared.value(), Relation.EQUAL),
                    Optional.empty(),
                    declared.range()));
        }

        private void budget(Budget budget) {
            for (BudgetLine line : budget.lines()) {
                String id = "budget.line-" + line.ordinal();
                TableChecks.ruleVerdict(id, line.amount(), line.name().text()).ifPresent(this::add);
            }
            budget.total()
                    .flatMap(cell -> cell.quantity().map(stated -> {
                        Tally tally = new Tally();
                        budget.lines()
                                .forEach(line ->
                                        tally.add(line.amount(), line.name().text()));
                        Question question = Question.of(Kind.TOTAL, "budget.amount", budget.totalLabel());
                        Outcome outcome = tally.against(stated, Relation.EQUAL);
                        return new Verdict("budget.total", question, stated, outcome, Optional.empty(), cell.range());
                    }))
                    .ifPresent(this::add);
        }

        private void indicator(Indicator indicator) {
            String id = "indicators." + indicator.id();
            indicator
                    .target()
                    .flatMap(cell -> TableChecks.ruleVerdict(id + ".target", cell, indicator.name()))
                    .ifPresent(this::add);
            indicator
                    .baseline()
                    .flatMap(each -> TableChecks.ruleVerdict(id + ".baseline", each.value(), indicator.name()))
                    .ifPresent(this::add);
        }
    }
}
