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
public record ContentsGroup(String label, String href, int count, List<Line> lines) {
    public ContentsGroup {
        lines = List.copyOf(lines);
    }

    /**
     * An item in a list of contents.
     *
     * @param title of the item
     * @param href where it stands
     * @param number its place in the issue
     * @param outline its inner headings
     */
    public record Line(String title, String href, String number, List<LinkView> outline) {
        public Line {
            outline = List.copyOf(outline);
        }
    }
}
