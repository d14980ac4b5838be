package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;

/**
 * Given to {@code projects.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 */
public record ProjectsView(Frame frame, PlanMenu menu) {}
