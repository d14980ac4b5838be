package dev.jianbao.render.html.view.part;

import java.util.List;

/**
 * A region and the regions in it.
 *
 * @param region the region
 * @param children those in it
 */
public record RegionNodeView(CountedView region, List<RegionNodeView> children) {
    public RegionNodeView {
        children = List.copyOf(children);
    }
}
