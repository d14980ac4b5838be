package dev.jianbao.render.html.view.part;

import java.util.List;

/**
 * A section in a list of contents, or an item that stands under none.
 *
 * @param label its name
 * @param href where it stands
 * @param count how many items it has; 0 for an item
 * @param lines its items
 */
public record ContentsGroup(String label, String href, int count, List<ContentsLine> lines) {
    public ContentsGroup {
        lines = List.copyOf(lines);
    }
}
