package dev.jianbao.render.html.view.part;

import java.util.Optional;

/**
 * The issue or article before or after.
 *
 * @param link leads there
 * @param date its date
 * @param missing the numbers between that the archive lacks
 */
public record NeighbourView(LinkView link, Optional<DateView> date, Optional<String> missing) {}
