package dev.jianbao.importers.galley;

import dev.jianbao.importers.manuscript.Extent;
import java.util.List;

/**
 * One change.
 *
 * @param rule why
 * @param extents what it concerns in the transcript, ascending; none for what was added
 * @param before what stood there
 * @param after what stands now, or the fact that it became; empty for what was dropped
 * @param confidence from 0 to 1
 * @param evidence what speaks for it, in figures or words of the document; may be empty
 */
public record Change(Rule rule, List<Extent> extents, String before, String after, double confidence, String evidence) {
    /** Below it a person must look. */
    public static final double SURE = 0.8;

    public Change {
        extents = List.copyOf(extents);
    }

    public boolean isDrop() {
        return after.isEmpty();
    }

    public boolean isDoubtful() {
        return confidence < SURE;
    }
}
