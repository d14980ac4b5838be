package dev.jianbao.render.data;

import dev.jianbao.archive.Dossier;
import dev.jianbao.config.Language;
import dev.jianbao.entity.Catalogue;

/** The tables of a plan as CSV. */
record PlanCsv(Dossier dossier, Catalogue catalogue, Language language) {
    byte[] measures() {
        return new MeasuresCsv(dossier, catalogue, language).document();
    }

    byte[] indicators() {
        return new IndicatorsCsv(language).document(dossier.following().histories());
    }

    byte[] projects() {
        return new ProjectsCsv(dossier.plan().projects().orElseThrow(), language).document();
    }

    byte[] budget() {
        return new BudgetCsv(dossier.plan().budget().orElseThrow()).document();
    }

    byte[] audit() {
        return new AuditCsv(language).document(dossier.audit().verdicts());
    }
}
