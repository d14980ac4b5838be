package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code citations.ftlh}.
 *
 * @param frame what surrounds it
 * @param document leads to what is cited
 * @param whole how to cite all of it
 * @param parts how to cite its parts
 * @param csl all of these as CSL JSON, one array
 * @param slice where this page stands, where they take several
 */
public record CitationsView(
        Frame frame, LinkView document, Cited whole, List<Cited> parts, String csl, Optional<SliceView> slice) {
    public CitationsView {
        parts = List.copyOf(parts);
    }

    /**
     * A document or a part of one, cited.
     *
     * @param anchor its place on the page
     * @param label leads to it
     * @param reference after GB/T 7714
     * @param bibtex for BibTeX
     */
    public record Cited(String anchor, LinkView label, String reference, String bibtex) {}
}
