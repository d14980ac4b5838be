package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * Given to {@code plans.ftlh}.
 *
 * @param frame what surrounds it
 * @param plans in order
 */
public record PlansView(Frame frame, List<LinkView> plans) {}
