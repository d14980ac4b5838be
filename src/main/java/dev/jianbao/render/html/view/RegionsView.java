package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.RegionNodeView;
import java.util.List;

/**
 * Given to {@code regions.ftlh}.
 *
 * @param frame what surrounds it
 * @param regions the outermost
 */
public record RegionsView(Frame frame, List<RegionNodeView> regions) {
    public RegionsView {
        regions = List.copyOf(regions);
    }
}
