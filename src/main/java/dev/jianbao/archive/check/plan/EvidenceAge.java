package dev.jianbao.archive.check.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.follow.Position;

/** Names the measures of a plan that have had no evidence for longer than the plan allows. */
record EvidenceAge(Dossier dossier, Diagnostics diagnostics) {
    void check() {
        dossier.plan()
                .evidenceMonths()
                .ifPresent(most -> dossier.following().positions().forEach(each -> check(each, most)));
    }

    private void check(Position position, int most) {
        ActionPlan plan = dossier.plan();
        Measure measure = position.measure();
        long months = dossier.monthsWithoutEvidence(position);
        if (months >= most) {
            diagnostics.report(
                    Code.NO_EVIDENCE, measure.range(), measure.key(), plan.asOf(), months, plan.idOf(measure));
        }
    }
}
