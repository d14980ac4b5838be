package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.render.html.compose.sheet.Composed;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.view.plan.ChapterView;
import dev.jianbao.render.html.view.plan.LedgerView;
import dev.jianbao.render.html.view.plan.MeasureView;
import dev.jianbao.render.html.view.plan.PlanView;
import dev.jianbao.render.html.view.plan.PlansView;
import dev.jianbao.render.html.view.plan.TombstoneView;

/** Composes any page of a plan. */
public record PlanPress(Sheet sheet) implements PlanPage.Visitor<Composed> {
    @Override
    public Composed plans(PlanPage.Plans page) {
        String title = sheet.words().say("plans");
        return new Composed(
                "plans.ftlh",
                new PlansView(
                        new FrameComposer(sheet).frame(PageHead.of(title).under(StandardPages.PLANS)),
                        sheet.desk().archive().documents().plans().stream()
                                .map(plan -> sheet.to(Ref.plan(plan.id()), plan.title()))
                                .toList()));
    }

    @Override
    public Composed tombstone(PlanPage.Tombstone page) {
        ActionPlan plan = page.plan();
        return new Composed(
                "tombstone.ftlh",
                new TombstoneView(
                        new FrameComposer(sheet)
                                .frame(PageHead.of(plan.particulars().shortTitle())
                                        .under(
                                                StandardPages.PLANS,
                                                sheet.to(
                                                        StandardPages.PLANS,
                                                        sheet.words().say("plans")))),
                        Sheet.thing(Ref.plan(plan.id())),
                        plan.title(),
                        new StandingComposer(sheet).standing(plan.standing())));
    }

    @Override
    public Composed overview(PlanPage.Overview page) {
        ActionPlan plan = page.dossier().plan();
        PlanFrame frame = new PlanFrame(sheet, page.dossier());
        return new Composed(
                "plan.ftlh",
                new PlanView(
                        new FrameComposer(sheet)
                                .frame(PageHead.of(plan.particulars().shortTitle())
                                        .under(
                                                StandardPages.PLANS,
                                                sheet.to(
                                                        StandardPages.PLANS,
                                                        sheet.words().say("plans")))),
                        frame.menu(page.url()),
                        plan.title()));
    }

    @Override
    public Composed chapter(PlanPage.OfChapter page) {
        PlanFrame frame = new PlanFrame(sheet, page.dossier());
        String title = page.chapter().title();
        return new Composed(
                "chapter.ftlh",
                new ChapterView(new FrameComposer(sheet).frame(frame.head(title)), frame.menu(page.url()), title));
    }

    @Override
    public Composed ledger(PlanPage.Ledger page) {
        Dossier dossier = page.ledgers().dossier();
        PlanFrame frame = new PlanFrame(sheet, dossier);
        return new Composed(
                "ledger.ftlh",
                new LedgerView(
                        new FrameComposer(sheet).frame(frame.head(sheet.words().say("ledger"))),
                        frame.menu(PlanPages.ledger(dossier.plan().id(), LedgerCut.ALL))));
    }

    @Override
    public Composed measure(PlanPage.OfMeasure page) {
        PlanFrame frame = new PlanFrame(sheet, page.dossier());
        String title =
                page.position().measure().title().orElseGet(() -> sheet.words().say("lost"));
        return new Composed(
                "measure.ftlh",
                new MeasureView(
                        new FrameComposer(sheet).frame(frame.head(title)),
                        frame.menu(PlanPages.ledger(page.dossier().plan().id(), LedgerCut.ALL)),
                        title));
    }

    @Override
    public Composed indicators(PlanPage.Indicators page) {
        return new Composed("indicators.ftlh", new IndicatorsPage(sheet, page).view());
    }

    @Override
    public Composed projectStages(PlanPage.ProjectStages page) {
        return new Composed("project-stages.ftlh", new ProjectStagesPage(sheet, page).view());
    }

    @Override
    public Composed projects(PlanPage.Projects page) {
        return new Composed("projects.ftlh", new ProjectsPage(sheet, page).view());
    }

    @Override
    public Composed budget(PlanPage.OfBudget page) {
        return new Composed("budget.ftlh", new BudgetPage(sheet, page).view());
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
