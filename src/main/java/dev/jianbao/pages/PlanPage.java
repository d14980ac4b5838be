package dev.jianbao.pages;

import dev.jianbao.archive.Dossier;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.table.Project;
import java.util.List;
import java.util.Optional;

/** A page about action plans. */
public sealed interface PlanPage extends Page {
    /** The plan that the page is about; empty for that of all plans. */
    Optional<ActionPlan> plan();

    /** Gives the page to the case that fits it. */
    <T> T accept(Visitor<T> visitor);

    @Override
    default <T> T accept(PageVisitor<T> visitor) {
        return visitor.plan(this);
    }

    /** One case for each kind of page. */
    interface Visitor<T> {
        T plans(Plans page);

        T tombstone(Tombstone page);

        T overview(Overview page);

        T whole(Whole page);

        T chapter(OfChapter page);

        T ledger(Ledger page);

        T measure(OfMeasure page);

        T indicators(Indicators page);

        T projectStages(ProjectStages page);

        T projects(Projects page);

        T budget(OfBudget page);

        T audit(OfAudit page);

        T auditRows(OfAuditRows page);
    }

    /** All plans. */
    record Plans(PageUrl url) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.empty();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.plans(this);
        }
    }

    /** What is left of a plan that was withdrawn. */
    record Tombstone(PageUrl url, ActionPlan withdrawn) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(withdrawn);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.tombstone(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(withdrawn.standing().source());
        }
    }

    /** A plan at a glance, and the way to the rest of it. */
    record Overview(PageUrl url, Dossier dossier, Ledgers ledgers) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(dossier.plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.overview(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(dossier.plan().standing().source());
        }
    }

    /** All of a plan on one page, as it was issued: nothing of how it goes, and nothing of what was found when it was checked. */
    record Whole(PageUrl url, Dossier dossier, Optional<ProjectSheets> projects, AuditSheets audit)
            implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(dossier.plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.whole(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(dossier.plan().standing().source());
        }
    }

    /** A chapter of the narrative, with those before and after it. */
    record OfChapter(PageUrl url, Dossier dossier, Chapter chapter, Optional<Chapter> previous, Optional<Chapter> next)
            implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(dossier.plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.chapter(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(chapter.range());
        }
    }

    /** 台账: where measures stand; {@code cut} says which of them, {@code stretch} holds those of this page. */
    record Ledger(PageUrl url, Ledgers ledgers, LedgerCut cut, Stretch<Position> stretch) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(ledgers.dossier().plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.ledger(this);
        }
    }

    /** One measure, with the projects undertaken under it, their places, and the measures before and after it. */
    record OfMeasure(
            PageUrl url,
            Dossier dossier,
            Position position,
            Optional<ProjectSheets> sheets,
            List<Project> projects,
            Optional<Position> previous,
            Optional<Position> next)
            implements PlanPage {
        public OfMeasure {
            projects = List.copyOf(projects);
        }

        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(dossier.plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.measure(this);
        }

        @Override
        public Optional<SourceRange> origin() {
            return Optional.of(position.measure().range());
        }
    }

    /** What is to be reached, and what was read of it. */
    record Indicators(PageUrl url, Dossier dossier) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(dossier.plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.indicators(this);
        }
    }

    /** The stages of a table of projects that is too large for one page. */
    record ProjectStages(PageUrl url, ProjectSheets sheets, AuditSheets audit) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(sheets.dossier().plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.projectStages(this);
        }
    }

    /** The table of projects, or a part of it. */
    record Projects(PageUrl url, ProjectSheets sheets, AuditSheets audit, ProjectSheet sheet) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(sheets.dossier().plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.projects(this);
        }
    }

    /** The money, line by line. */
    record OfBudget(PageUrl url, AuditSheets audit) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(audit.dossier().plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.budget(this);
        }
    }

    /** Every figure that the plan states, checked; {@code projects} says where those of the table stand. */
    record OfAudit(PageUrl url, AuditSheets audit, Optional<ProjectSheets> projects) implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(audit.dossier().plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.audit(this);
        }
    }

    /** Checks of single rows, where there are so many that they need pages of their own. */
    record OfAuditRows(PageUrl url, AuditSheets audit, Optional<ProjectSheets> projects, Stretch<Verdict> stretch)
            implements PlanPage {
        @Override
        public Optional<ActionPlan> plan() {
            return Optional.of(audit.dossier().plan());
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.auditRows(this);
        }
    }
}
