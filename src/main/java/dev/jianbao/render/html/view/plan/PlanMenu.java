package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame.MenuEntry;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.ThingView;
import java.util.List;

/**
 * What heads every page of a plan.
 *
 * @param thing the plan
 * @param plan its short title, which leads to the overview
 * @param parts the pages it has
 */
public record PlanMenu(ThingView thing, LinkView plan, List<MenuEntry> parts) {
    public PlanMenu {
        parts = List.copyOf(parts);
    }
}
