package dev.jianbao.source.markdown;

import java.util.List;

/** Finds catalogue names in running text. Must be safe for use by several threads. */
@FunctionalInterface
public interface NameSpotter {
    /** Knows no names. */
    NameSpotter NONE = text -> List.of();

    /** The names in a stretch of text that no markup interrupts, in order and not overlapping. */
    List<Spot> spot(String text);

    /**
     * A name found.
     *
     * @param start its first UTF-16 unit in the text
     * @param end the unit after its last
     * @param named whose name it is
     */
    record Spot(int start, int end, Target.Reference named) {}
}
