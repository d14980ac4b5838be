package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.Frame;

/**
 * Given to {@code ledger.ftlh}.
 *
 * @param frame what surrounds it
 * @param menu the way to its plan and the parts of it
 */
public record LedgerView(Frame frame, PlanMenu menu) {}
