package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;

/**
 * Given to {@code plan.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 * @param title in full
 */
public record PlanView(Frame frame, PlanMenu menu, String title) {}
