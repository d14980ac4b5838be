package dev.jianbao.pages;

import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.table.Stage;
import java.util.Optional;

/** The addresses of the pages and files of a plan that show no single thing of the archive. */
public final class PlanPages {
    /** How many rows all tables of a plan may have together that stands on one page as well. */
    static final int WHOLE = 2000;

    private PlanPages() {}

    /** The plan itself. */
    public static PageUrl overview(EntityId plan) {
        return PageUrl.of(Ref.plan(plan));
    }

    /** All of the plan; see {@link #hasWhole}. */
    public static PageUrl whole(EntityId plan) {
        return below(plan, "full.html");
    }

    /** Whether a plan stands on one page as well: all but those whose tables nobody would read or print as a whole. */
    public static boolean hasWhole(ActionPlan plan) {
        long rows = plan.measures().all().count()
                + plan.indicators().size()
                + plan.projects()
                        .map(table ->
                                table.projects().size() + table.subtotals().size())
                        .orElse(0)
                + plan.budget().map(budget -> budget.lines().size()).orElse(0);
        return rows <= WHOLE;
    }

    public static PageUrl chapter(EntityId plan, Chapter chapter) {
        return below(plan, "chapters/" + chapter.key() + ".html");
    }

    /** The first page of a ledger. */
    public static PageUrl ledger(EntityId plan, LedgerCut cut) {
        return below(
                plan,
                "ledger/"
                        + switch (cut.kind()) {
                            case ALL -> "index";
                            case UNIT -> "units/" + cut.key();
                            case LOST_UNITS -> "lost-units";
                            case STATUS -> "status/" + cut.key();
                            case DUE -> "due/" + cut.key();
                        }
                        + ".html");
    }

    public static PageUrl indicators(EntityId plan) {
        return below(plan, "indicators.html");
    }

    public static PageUrl projects(EntityId plan) {
        return below(plan, "projects/index.html");
    }

    /** The first page of the projects of a stage, or of those in none, where stages have pages of their own. */
    public static PageUrl projects(EntityId plan, Optional<Stage> stage) {
        return below(
                plan, "projects/" + stage.map(each -> "stages/" + each.id()).orElse("without-stage") + ".html");
    }

    public static PageUrl budget(EntityId plan) {
        return below(plan, "budget.html");
    }

    public static PageUrl audit(EntityId plan) {
        return below(plan, "audit.html");
    }

    /** The first page of the checks of single rows, where these have pages of their own. */
    public static PageUrl auditRows(EntityId plan) {
        return below(plan, "audit/rows.html");
    }

    /** The anchor of a check on the page of the audit. */
    public static String anchor(String check) {
        return "check-" + check;
    }

    /** The path of a file beside the pages of a plan, such as {@code measures.csv}. */
    public static String file(EntityId plan, String name) {
        return below(plan, name).path();
    }

    private static PageUrl below(EntityId plan, String rest) {
        return new PageUrl("plans/" + plan + "/" + rest);
    }
}
