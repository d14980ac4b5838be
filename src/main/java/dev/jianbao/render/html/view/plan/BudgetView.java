package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;

/**
 * Given to {@code budget.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 */
public record BudgetView(Frame frame, PlanMenu menu) {}
