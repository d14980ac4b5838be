package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;

/**
 * Given to {@code citations.ftlh}.
 *
 * @param frame what surrounds it
 * @param document leads to what is cited
 * @param whole how to cite all of it
 * @param parts how to cite its parts
 */
public record CitationsView(Frame frame, LinkView document, Cited whole, List<Cited> parts) {
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
     * @param csl as CSL JSON
     */
    public record Cited(String anchor, LinkView label, String reference, String bibtex, String csl) {}
}
