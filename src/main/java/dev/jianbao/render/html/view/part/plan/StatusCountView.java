package dev.jianbao.render.html.view.part.plan;

import dev.jianbao.render.html.view.part.LinkView;

/**
 * How many measures have one status.
 *
 * @param status which
 * @param link to them
 * @param count how many
 * @param bar their share of all
 */
public record StatusCountView(StatusView status, LinkView link, int count, BarView bar) {}
