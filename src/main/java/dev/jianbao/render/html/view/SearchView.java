package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * Given to {@code search.ftlh}.
 *
 * @param frame what surrounds it
 * @param script what searches
 * @param root where the index lies, as seen from the page
 * @param months the names of the months, separated by {@code |}
 * @param han the language of the documents
 * @param indexes where else to look things up
 */
public record SearchView(Frame frame, String script, String root, String months, String han, List<LinkView> indexes) {
    public SearchView {
        indexes = List.copyOf(indexes);
    }
}
