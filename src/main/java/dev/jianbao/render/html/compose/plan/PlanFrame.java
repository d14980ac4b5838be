package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.Frame.MenuEntry;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.plan.PlanMenu;
import java.util.ArrayList;
import java.util.List;

/** What the pages of one plan have in common: the way to them, and what heads them. */
final class PlanFrame {
    private final Sheet sheet;
    private final Dossier dossier;
    private final ActionPlan plan;

    PlanFrame(Sheet sheet, Dossier dossier) {
        this.sheet = sheet;
        this.dossier = dossier;
        this.plan = dossier.plan();
    }

    /** The head of a page of the plan, other than its overview. */
    PageHead head(String title, LinkView... way) {
        List<LinkView> all = new ArrayList<>();
        all.add(sheet.to(StandardPages.PLANS, sheet.words().say("plans")));
        all.add(overview());
        all.addAll(List.of(way));
        return PageHead.of(title, plan.particulars().shortTitle())
                .under(StandardPages.PLANS, all.toArray(LinkView[]::new));
    }

    private LinkView overview() {
        return sheet.to(Ref.plan(plan.id()), plan.particulars().shortTitle());
    }

    /** The pages of the plan; {@code current} is the first page of the part that this one belongs to. */
    PlanMenu menu(PageUrl current) {
        EntityId id = plan.id();
        List<MenuEntry> parts = new ArrayList<>();
        add(parts, PlanPages.overview(id), "planOverview", current);
        if (PlanPages.hasWhole(plan)) {
            add(parts, PlanPages.whole(id), "planWhole", current);
        }
        if (!plan.measures().isEmpty()) {
            add(parts, PlanPages.ledger(id, LedgerCut.ALL), "ledger", current);
        }
        if (!plan.indicators().isEmpty()) {
            add(parts, PlanPages.indicators(id), "indicators", current);
        }
        if (plan.projects().isPresent()) {
            add(parts, PlanPages.projects(id), "projects", current);
        }
        if (plan.budget().isPresent()) {
            add(parts, PlanPages.budget(id), "budget", current);
        }
        if (!dossier.audit().verdicts().isEmpty()) {
            add(parts, PlanPages.audit(id), "audit", current);
        }
        return new PlanMenu(Sheet.thing(Ref.plan(id)), overview(), parts, Downloads.of(sheet, dossier, current));
    }

    private void add(List<MenuEntry> parts, PageUrl url, String key, PageUrl current) {
        parts.add(new MenuEntry(sheet.to(url, sheet.words().say(key)), url.equals(current)));
    }
}
