package dev.jianbao.render.html.view.past;

import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.CorrectionView;
import dev.jianbao.render.html.view.part.LinkView;
import java.util.List;
import java.util.Optional;

/**
 * Given to {@code history.ftlh}.
 *
 * @param frame what surrounds it
 * @param document leads to what stands
 * @param said what is known of it as a whole
 * @param versions the newest first
 */
public record HistoryView(Frame frame, LinkView document, List<String> said, List<Entry> versions) {
    public HistoryView {
        said = List.copyOf(said);
        versions = List.copyOf(versions);
    }

    /**
     * A version.
     *
     * @param anchor the id of its element
     * @param label the day it began
     * @param span how long it stood
     * @param text leads to what it says; empty where that is not shown
     * @param commit what git calls its beginning, in short
     * @param corrections what it openly changed
     * @param summary how much it changed, or why that is not shown
     * @param lines what it changed
     * @param further how much more it changed than is shown
     */
    public record Entry(
            String anchor,
            String label,
            String span,
            Optional<LinkView> text,
            Optional<String> commit,
            List<CorrectionView> corrections,
            String summary,
            List<Line> lines,
            Optional<String> further) {
        public Entry {
            corrections = List.copyOf(corrections);
            lines = List.copyOf(lines);
        }
    }

    /**
     * What became of a line, or that some lines stayed as they were.
     *
     * @param kind {@code kept}, {@code removed}, {@code added}, {@code altered} or {@code fold}
     * @param mark the same in words, for a line that came or went
     * @param heading whether it is one
     * @param label what it states, where that is not plain
     * @param pieces its text; of a fold, how much is left out
     */
    public record Line(
            String kind, Optional<String> mark, boolean heading, Optional<String> label, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A part of a line.
     *
     * @param kind {@code kept}, {@code removed} or {@code added}
     * @param text plain
     */
    public record Piece(String kind, String text) {}
}
