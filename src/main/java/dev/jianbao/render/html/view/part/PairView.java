package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * A pair of those who work together, seen from one side.
 *
 * @param anchor the id of its element; empty where nothing leads to it
 * @param partner the other side, or words for one that is not stated
 * @param schools named in it
 * @param note what a reader should know
 * @param evidence the documents that state it
 */
public record PairView(
        String anchor, LinkView partner, List<LinkView> schools, Optional<String> note, List<LinkView> evidence) {
    public PairView {
        schools = List.copyOf(schools);
        evidence = List.copyOf(evidence);
    }
}
