package dev.jianbao.render.html.view.part;

import java.util.List;

/**
 * An item in a list of contents.
 *
 * @param title of the item
 * @param href where it stands
 * @param number its place in the issue
 * @param outline its inner headings
 */
public record ContentsLine(String title, String href, String number, List<LinkView> outline) {
    public ContentsLine {
        outline = List.copyOf(outline);
    }
}
