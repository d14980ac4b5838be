package dev.jianbao.document;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * What every document says of itself, whatever its kind.
 *
 * @param status where it stands
 * @param credits who wrote, reviewed and signed it
 * @param withdrawal why it was taken back, where it was
 * @param corrections open changes since it was issued, in the order of the file
 * @param aliases earlier addresses that shall go on working
 * @param summary one sentence for lists and feeds
 * @param keywords for readers' and search engines' sake
 * @param original the file it was imported from
 * @param hidesVersions whether earlier wordings must not be shown
 * @param source the front matter
 */
public record Standing(
        Located<Status> status,
        Credits credits,
        Optional<Withdrawal> withdrawal,
        List<Correction> corrections,
        List<Located<String>> aliases,
        Optional<String> summary,
        List<String> keywords,
        Optional<Original> original,
        boolean hidesVersions,
        SourceRange source) {
    public Standing {
        corrections = List.copyOf(corrections);
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
    }

    /** Whether readers may see the document: those of a public status, and all where drafts are shown. */
    public boolean isShown(boolean drafts) {
        return drafts || status.value().isPublic();
    }

    /** Whether it may be cited: it was issued, and stands. */
    public boolean isCitable() {
        return status.value() == Status.ISSUED;
    }

    public boolean isWithdrawn() {
        return status.value() == Status.WITHDRAWN;
    }
}
