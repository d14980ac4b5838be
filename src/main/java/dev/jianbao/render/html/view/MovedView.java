package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.LinkView;

/**
 * Given to {@code moved.ftlh}.
 *
 * @param frame what surrounds it
 * @param target where the document stands now
 */
public record MovedView(Frame frame, LinkView target) {}
