package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.CorrectionView;
import java.util.List;

/**
 * Given to {@code corrections.ftlh}.
 *
 * @param frame what surrounds it
 * @param years the newest first
 */
public record CorrectionsView(Frame frame, List<Year> years) {
    public CorrectionsView {
        years = List.copyOf(years);
    }

    /**
     * The corrections of one year.
     *
     * @param label the year
     * @param count how many
     * @param corrections the newest first
     */
    public record Year(String label, String count, List<CorrectionView> corrections) {
        public Year {
            corrections = List.copyOf(corrections);
        }
    }
}
