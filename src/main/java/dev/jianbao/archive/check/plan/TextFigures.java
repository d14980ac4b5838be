package dev.jianbao.archive.check.plan;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.claim.Assertion;
import dev.jianbao.plan.claim.AssertionReader;
import dev.jianbao.source.markdown.Prose;
import java.util.List;

/** Checks the figures that are marked in texts outside of plans. */
record TextFigures(Archive archive, Diagnostics diagnostics) {
    List<Verdict> verdicts(List<Prose> texts) {
        AssertionReader reader = new AssertionReader(diagnostics);
        List<Assertion> assertions = texts.stream()
                .flatMap(text -> text.claims().stream())
                .flatMap(claim -> reader.read(claim).stream())
                .toList();
        return assertions.isEmpty()
                ? List.of()
                : Audit.ofText(
                        assertions,
                        archive.plans().all().stream().map(Dossier::plan).toList(),
                        diagnostics);
    }
}
