package dev.jianbao.render.html.view.plan;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * A chapter in a list of contents.
 *
 * @param link leads to it
 * @param current whether it is on this page
 * @param outline its headings
 */
public record ChapterLine(LinkView link, boolean current, List<LinkView> outline) {
    public ChapterLine {
        outline = List.copyOf(outline);
    }
}
