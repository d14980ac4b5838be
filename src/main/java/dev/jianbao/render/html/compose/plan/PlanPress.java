package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Ref;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.render.html.compose.sheet.Composed;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.PastComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.plan.TombstoneView;

/** Composes any page of a plan. */
public record PlanPress(Sheet sheet) implements PlanPage.Visitor<Composed> {
    @Override
    public Composed plans(PlanPage.Plans page) {
        return new Composed("plans.ftlh", new PlansPage(sheet).view());
    }

    @Override
    public Composed tombstone(PlanPage.Tombstone page) {
        ActionPlan plan = page.withdrawn();
        PageHead head = PageHead.of(plan.particulars().shortTitle())
                .under(
                        StandardPages.PLANS,
                        sheet.to(StandardPages.PLANS, sheet.words().say("plans")))
                .tagged(new DocumentTags(sheet.words()).plan(plan));
        return new Composed(
                "tombstone.ftlh",
                new TombstoneView(
                        new FrameComposer(sheet).frame(head),
                        Sheet.thing(Ref.plan(plan.id())),
                        plan.title(),
                        new StandingComposer(sheet).standing(Ref.plan(plan.id()), plan.standing()),
                        new PastComposer(sheet).line(Ref.plan(plan.id()))));
    }

    @Override
    public Composed overview(PlanPage.Overview page) {
        return new Composed("plan.ftlh", new OverviewPage(sheet, page).view());
    }

    @Override
    public Composed whole(PlanPage.Whole page) {
        return new Composed("full.ftlh", new WholePage(sheet, page).view());
    }

    @Override
    public Composed chapter(PlanPage.OfChapter page) {
        return new Composed("chapter.ftlh", new ChapterPage(sheet, page.dossier()).view(page));
    }

    @Override
    public Composed ledger(PlanPage.Ledger page) {
        return new Composed("ledger.ftlh", new LedgerPage(sheet, page).view());
    }

    @Override
    public Composed measure(PlanPage.OfMeasure page) {
        return new Composed("measure.ftlh", new MeasurePage(sheet, page).view());
    }

    @Override
    public Composed indicators(PlanPage.Indicators page) {
        return new Composed("indicators.ftlh", new IndicatorsPage(sheet, page).view());
    }

    @Override
    public Composed projectStages(PlanPage.ProjectStages page) {
        return new Composed("project_stages.ftlh", new ProjectStagesPage(sheet, page).view());
    }

    @Override
    public Composed projects(PlanPage.Projects page) {
        return new Composed("projects.ftlh", new ProjectsPage(sheet, page).view());
    }

    @Override
    public Composed budget(PlanPage.OfBudget page) {
        return new Composed("budget.ftlh", new BudgetPage(sheet, page.audit()).view());
    }

    @Override
    public Composed audit(PlanPage.OfAudit page) {
        return new Composed("audit.ftlh", new AuditPage(sheet, page.audit(), page.projects()).view());
    }

    @Override
    public Composed auditRows(PlanPage.OfAuditRows page) {
        return new Composed("audit.ftlh", new AuditPage(sheet, page.audit(), page.projects()).rows(page.stretch()));
    }
}
