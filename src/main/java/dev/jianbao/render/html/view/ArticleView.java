package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.EntryView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.view.part.NotesView;
import dev.jianbao.render.html.view.part.PastView;
import dev.jianbao.render.html.view.part.StandingView;
import dev.jianbao.render.html.view.part.ThingView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code article.ftlh}.
 *
 * @param frame what surrounds it
 * @param thing the article
 * @param kind in words
 * @param title of the article
 * @param supplied whether the source has no title
 * @param subtitle the line under it
 * @param standing what to know before reading on
 * @param outline its inner headings
 * @param notes its margin
 * @param body its text
 * @param related entries that are akin to it
 * @param past when it was published and changed
 * @param previous the article before
 * @param next the article after
 */
public record ArticleView(
        Frame frame,
        ThingView thing,
        String kind,
        String title,
        boolean supplied,
        Optional<String> subtitle,
        StandingView standing,
        List<LinkView> outline,
        NotesView notes,
        Optional<Markup> body,
        List<EntryView> related,
        Optional<PastView> past,
        Optional<NeighbourView> previous,
        Optional<NeighbourView> next) {
    public ArticleView {
        outline = List.copyOf(outline);
    }
}
