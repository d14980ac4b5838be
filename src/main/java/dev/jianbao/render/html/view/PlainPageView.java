package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code page.ftlh}.
 *
 * @param frame what surrounds it
 * @param title of the page
 * @param date when it was revised
 * @param outline its headings
 * @param body its text
 */
public record PlainPageView(Frame frame, String title, Optional<DateView> date, List<LinkView> outline, Markup body) {
    public PlainPageView {
        outline = List.copyOf(outline);
    }
}
