package dev.jianbao.plan;

import dev.jianbao.source.Located;
import java.util.List;

/**
 * The bodies that have one duty towards a measure.
 *
 * @param names names or ids of the catalogue, in the order of the source
 * @param lost whether the source named others, or any at all, that can no longer be read
 */
public record Bodies(List<Located<String>> names, boolean lost) {
    /** Nobody is named. */
    public static final Bodies NONE = new Bodies(List.of(), false);

    public Bodies {
        names = List.copyOf(names);
    }

    /** Whether anybody is named, or was. */
    public boolean isGiven() {
        return lost || !names.isEmpty();
    }
}
