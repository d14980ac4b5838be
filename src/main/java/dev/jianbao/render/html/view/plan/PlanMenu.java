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
 * @param files the data that the page shows, each called by its format
 */
public record PlanMenu(ThingView thing, LinkView plan, List<MenuEntry> parts, List<LinkView> files) {
    public PlanMenu {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }
}
