package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * What a reader must know before reading on.
 *
 * @param notice that it is a draft, or was withdrawn
 * @param corrections changes since it was issued
 */
public record StandingView(Optional<String> notice, List<CorrectionView> corrections) {
    public StandingView {
        corrections = List.copyOf(corrections);
    }
}
