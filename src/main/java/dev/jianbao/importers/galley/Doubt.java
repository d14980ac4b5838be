package dev.jianbao.importers.galley;

import dev.jianbao.importers.manuscript.Extent;
import java.util.List;

/**
 * Something that a person must decide. Nothing was changed for it.
 *
 * @param rule what is doubtful
 * @param extents where, ascending; none where something is missing altogether
 * @param details what its message names, in order
 * @param confidence in what was done meanwhile, from 0 to 1
 */
public record Doubt(Rule rule, List<Extent> extents, List<String> details, double confidence) {
    public Doubt {
        extents = List.copyOf(extents);
        details = List.copyOf(details);
    }
}
