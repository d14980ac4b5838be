package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.EntryListView;
import dev.jianbao.render.html.view.part.SliceView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code articles.ftlh}.
 *
 * @param frame what surrounds it
 * @param years articles, the newest first
 * @param slice where this page stands
 */
public record ArticlesView(Frame frame, List<EntryListView> years, Optional<SliceView> slice) {
    public ArticlesView {
        years = List.copyOf(years);
    }
}
