package dev.jianbao.pages;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.EntityId;
import java.util.Arrays;
import java.util.List;

/** The files of data that stand beside the pages of a plan. A file that would be empty is not planned. */
public enum PlanFile {
    /** All that is known of the plan. */
    PLAN_JSON("plan.json"),
    MEASURES_CSV("measures.csv"),
    INDICATORS_CSV("indicators.csv"),
    PROJECTS_CSV("projects.csv"),
    PROJECTS_JSON("projects.json"),
    BUDGET_CSV("budget.csv"),
    AUDIT_CSV("audit.csv");

    private final String fileName;

    PlanFile(String fileName) {
        this.fileName = fileName;
    }

    /** Those of a plan. */
    public static List<PlanFile> of(Dossier dossier) {
        return Arrays.stream(values()).filter(each -> each.isPlanned(dossier)).toList();
    }

    private boolean isPlanned(Dossier dossier) {
        return switch (this) {
            case PLAN_JSON -> true;
            case MEASURES_CSV -> !dossier.following().positions().isEmpty();
            case INDICATORS_CSV -> !dossier.plan().indicators().isEmpty();
            case PROJECTS_CSV, PROJECTS_JSON -> dossier.plan().projects().isPresent();
            case BUDGET_CSV -> dossier.plan().budget().isPresent();
            case AUDIT_CSV -> !dossier.audit().verdicts().isEmpty();
        };
    }

    /** Where the file of a plan stands below the site's root. */
    public String path(EntityId plan) {
        return PlanPages.file(plan, fileName);
    }
}
