package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.StandingView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code page.ftlh}.
 *
 * @param frame what surrounds it
 * @param title of the page
 * @param date when it was revised
 * @param standing whether it is a draft or was withdrawn, and what was corrected
 * @param outline its headings
 * @param body its text; missing where it was withdrawn
 */
public record PlainPageView(
        Frame frame,
        String title,
        Optional<DateView> date,
        StandingView standing,
        List<LinkView> outline,
        Optional<Markup> body) {
    public PlainPageView {
        outline = List.copyOf(outline);
    }
}
