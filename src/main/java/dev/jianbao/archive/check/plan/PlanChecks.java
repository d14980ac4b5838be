package dev.jianbao.archive.check.plan;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.follow.Contradictions;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.text.Nearest;
import java.util.List;
import java.util.Optional;

/** All rules for plans and for figures in text. */
public final class PlanChecks {
    private PlanChecks() {}

    /**
     * Reports what breaks them.
     *
     * @param texts every text that is shown and does not belong to a plan
     */
    public static void run(Archive archive, List<Prose> texts, Diagnostics diagnostics) {
        VerdictReport verdicts = new VerdictReport(diagnostics);
        for (Dossier dossier : archive.plans().all()) {
            dossier.audit().verdicts().forEach(verdicts::add);
            Contradictions.report(dossier.following(), diagnostics);
            new EvidenceAge(dossier, diagnostics).check();
            successor(dossier, archive, diagnostics);
        }
        List<Verdict> inTexts = new TextFigures(archive, diagnostics).verdicts(texts);
        inTexts.forEach(verdicts::add);
    }

    /** A plan that was replaced by another of the archive names it by its id. */
    private static void successor(Dossier dossier, Archive archive, Diagnostics diagnostics) {
        Optional<Located<String>> next = dossier.plan().particulars().replacedBy();
        next.filter(written -> EntityId.isValid(written.value()))
                .filter(written -> !archive.plans().has(written.value()))
                .ifPresent(written -> diagnostics.add(Diagnostic.of(Code.UNKNOWN_PLAN, written.range(), written.value())
                        .withNearest(Nearest.of(written.value(), archive.plans().ids()))));
    }
}
