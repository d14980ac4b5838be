package dev.jianbao.render.html.view.past;

import java.util.List;
import java.util.Optional;

/**
 * What became of a line, or that some lines stayed as they were.
 *
 * @param kind {@code kept}, {@code removed}, {@code added}, {@code altered} or {@code fold}
 * @param mark the same in words, for a line that came or went
 * @param heading whether it is one
 * @param label what it states, where that is not plain
 * @param pieces its text; of a fold, how much is left out
 */
public record ChangeView(
        String kind, Optional<String> mark, boolean heading, Optional<String> label, List<PieceView> pieces) {
    public ChangeView {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a line.
     *
     * @param kind {@code kept}, {@code removed} or {@code added}
     * @param text plain
     */
    public record PieceView(String kind, String text) {}
}
