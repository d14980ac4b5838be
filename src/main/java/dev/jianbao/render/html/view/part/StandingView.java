package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * What a reader must know before reading on.
 *
 * @param notice that it is a draft, or was withdrawn
 * @param corrections changes since it was issued
 * @param original the file it was imported from, where that is published
 */
public record StandingView(Optional<String> notice, List<CorrectionView> corrections, Optional<Original> original) {
    public StandingView {
        corrections = List.copyOf(corrections);
    }

    /**
     * The file from which a document was imported.
     *
     * @param href leads to it
     * @param name what it is called
     * @param download what it is saved as
     * @param digest its SHA-256
     */
    public record Original(String href, String name, String download, String digest) {}
}
