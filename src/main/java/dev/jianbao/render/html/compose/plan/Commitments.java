package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Commitment;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.LedgerCut.Kind;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.CommitmentsView;
import dev.jianbao.render.html.view.part.plan.CommitmentsView.Line;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Composes what a body has to do in the plans of the archive. */
public final class Commitments {
    private static final int LINES = 12;

    private final Sheet sheet;
    private final Words words;

    public Commitments(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    /** By plan, in the order of their ids; none where nobody asks anything of the body. */
    public List<CommitmentsView> of(EntityId body) {
        Map<EntityId, List<Commitment>> plans = new TreeMap<>();
        for (Commitment each : sheet.desk().archive().plans().of(body)) {
            plans.computeIfAbsent(each.plan().id(), any -> new ArrayList<>()).add(each);
        }
        return plans.values().stream().map(all -> view(body, all)).toList();
    }

    private CommitmentsView view(EntityId body, List<Commitment> all) {
        ActionPlan plan = all.get(0).plan();
        Map<Duty, List<Commitment>> duties = new TreeMap<>();
        all.forEach(each ->
                duties.computeIfAbsent(each.duty(), any -> new ArrayList<>()).add(each));
        LinkView ledger =
                sheet.to(PlanPages.ledger(plan.id(), new LedgerCut(Kind.UNIT, body.value())), words.say("ledger"));
        return new CommitmentsView(
                sheet.to(Ref.plan(plan.id()), plan.particulars().shortTitle()),
                ledger,
                duties.entrySet().stream()
                        .map(duty -> duty(duty.getKey(), duty.getValue()))
                        .toList());
    }

    private CommitmentsView.Duty duty(Duty duty, List<Commitment> all) {
        int further = all.size() - LINES;
        return new CommitmentsView.Duty(
                words.say("dutyCount", words.say("duty." + Scalar.word(duty)), all.size()),
                all.stream().limit(LINES).map(this::line).toList(),
                further <= 0 ? Optional.empty() : Optional.of(words.say("furtherMeasures", further)));
    }

    private Line line(Commitment commitment) {
        Measure measure = commitment.position().measure();
        MeasureRows rows = new MeasureRows(sheet, commitment.plan());
        return new Line(
                String.valueOf(measure.number()), rows.link(measure), new Statuses(words).of(commitment.position()));
    }
}
