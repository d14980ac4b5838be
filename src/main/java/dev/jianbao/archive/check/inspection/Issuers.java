package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.check.Check;
import dev.jianbao.archive.check.Documented;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Organisation;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.text.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whoever issues a bulletin, an issue or a plan stands in the catalogue, by that very name. */
record Issuers(Catalogue catalogue) implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Set<String> told = new HashSet<>();
        archive.documents().bulletins().forEach(each -> judge(each.issuer(), each.declared(), told, diagnostics));
        Documented.issues(archive)
                .forEach(each -> judge(each.masthead().issuer(), each.standing().source(), told, diagnostics));
        for (Dossier dossier : archive.plans().all()) {
            ActionPlan plan = dossier.plan();
            plan.particulars()
                    .issuer()
                    .value()
                    .ifPresent(issuer -> judge(issuer, plan.standing().source(), told, diagnostics));
        }
    }

    /** A name is told once, where it is met first. Several bodies may issue together. */
    private void judge(String issuers, SourceRange range, Set<String> told, Diagnostics diagnostics) {
        for (String issuer : issuers.split("[、，；\\s]+", -1)) {
            boolean known = catalogue.named(issuer).stream().anyMatch(Organisation.class::isInstance)
                    || catalogue.named(issuers).stream().anyMatch(Organisation.class::isInstance);
            if (!known && told.add(issuer)) {
                List<String> names = catalogue
                        .entities(Organisation.class)
                        .flatMap(each -> each.names().all())
                        .toList();
                diagnostics.add(
                        Diagnostic.of(Code.ISSUER_UNKNOWN, range, issuer).withNearest(Nearest.of(issuer, names)));
            }
        }
    }
}
