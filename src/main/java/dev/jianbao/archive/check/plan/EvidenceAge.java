package dev.jianbao.archive.check.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Entry;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.follow.Position;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Names the measures of a plan that have had no evidence for longer than the plan allows. */
record EvidenceAge(Dossier dossier, Diagnostics diagnostics) {
    void check() {
        dossier.plan()
                .evidenceMonths()
                .ifPresent(most -> dossier.following().positions().stream()
                        .filter(each ->
                                each.status().filter(MeasureStatus::isFinal).isEmpty())
                        .forEach(each -> check(each, most)));
    }

    private void check(Position position, int most) {
        ActionPlan plan = dossier.plan();
        Measure measure = position.measure();
        List<Entry> evidence = dossier.evidence(measure);
        LocalDate last = evidence.isEmpty()
                ? plan.period().value().start()
                : evidence.get(evidence.size() - 1).date();
        long months = ChronoUnit.MONTHS.between(last, plan.asOf());
        if (months >= most) {
            diagnostics.report(
                    Code.NO_EVIDENCE, measure.range(), measure.key(), plan.asOf(), months, plan.idOf(measure));
        }
    }
}
