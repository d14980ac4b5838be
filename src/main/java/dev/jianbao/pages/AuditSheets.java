package dev.jianbao.pages;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.audit.Question.Kind;
import dev.jianbao.plan.audit.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the checks of a plan are spread over pages: all on one, or, where there are many, those of single rows of tables on
 * pages of their own. So what the text states is always on the first page.
 */
public final class AuditSheets {
    /** The most checks that stand on one page together. */
    static final int WHOLE = 300;

    /** How many checks of rows a page has. */
    static final int SIZE = 200;

    private final Dossier dossier;
    private final List<Verdict> front;
    private final List<Stretch<Verdict>> rows;
    private final Map<String, PageUrl> places = new HashMap<>();

    private AuditSheets(Dossier dossier) {
        this.dossier = dossier;
        List<Verdict> all = dossier.audit().verdicts();
        if (all.size() <= WHOLE) {
            front = all;
            rows = List.of();
            return;
        }
        front = all.stream().filter(each -> !isOfRow(each)).toList();
        List<Verdict> ofRows = all.stream().filter(AuditSheets::isOfRow).toList();
        rows = ofRows.isEmpty() ? List.of() : Stretch.of(ofRows, SIZE);
        rows.forEach(stretch -> stretch.rows().forEach(each -> places.put(each.id(), url(stretch))));
    }

    static AuditSheets of(Dossier dossier) {
        return new AuditSheets(dossier);
    }

    private static boolean isOfRow(Verdict verdict) {
        Kind kind = verdict.question().kind();
        return kind == Kind.RULE || kind == Kind.PARTS;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** The checks of the first page. */
    public List<Verdict> front() {
        return front;
    }

    /** The further pages, if there are any. */
    public List<Stretch<Verdict>> rows() {
        return rows;
    }

    /** Where a further page stands. */
    public PageUrl url(Stretch<Verdict> stretch) {
        return Stretch.url(PlanPages.auditRows(id()), stretch.number());
    }

    /** The page on which a check stands. */
    public PageUrl url(Verdict verdict) {
        return places.getOrDefault(verdict.id(), PlanPages.audit(id()));
    }

    private EntityId id() {
        return dossier.plan().id();
    }
}
