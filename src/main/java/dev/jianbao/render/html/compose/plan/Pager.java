package dev.jianbao.render.html.compose.plan;

import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Stretch;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import java.util.Optional;

/** Composes the way through a list that is read from its beginning. */
public final class Pager {
    private Pager() {}

    /**
     * The way from one stretch of a list to its neighbours.
     *
     * @param first the page on which the list begins
     */
    public static SliceView of(Sheet sheet, PageUrl first, Stretch<?> stretch) {
        return new SliceView(
                sheet.words().say("slice", stretch.number(), stretch.last()),
                neighbour(sheet, first, stretch, -1),
                neighbour(sheet, first, stretch, 1));
    }

    private static Optional<LinkView> neighbour(Sheet sheet, PageUrl first, Stretch<?> stretch, int step) {
        int number = stretch.number() + step;
        return number < 1 || number > stretch.last()
                ? Optional.empty()
                : Optional.of(sheet.to(
                        Stretch.url(first, number), sheet.words().say(step < 0 ? "table.before" : "table.further")));
    }
}
