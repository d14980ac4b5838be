package dev.jianbao.render.html.view.part;

import java.util.Optional;

/**
 * Where a page stands in a list of several pages.
 *
 * @param position in words
 * @param newer the page before
 * @param older the page after
 */
public record SliceView(String position, Optional<LinkView> newer, Optional<LinkView> older) {}
