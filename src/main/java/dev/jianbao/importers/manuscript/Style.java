package dev.jianbao.importers.manuscript;

import java.util.List;

/**
 * How a paragraph looked. Hints, no promises: recognition weighs them and never needs them.
 *
 * @param heading the level of a heading, 1 being outermost; 0 where the format says nothing
 * @param centred whether it stood in the middle
 * @param apart whether space set it off from the paragraph before it
 * @param bold the stretches of the transcript that were bold, ascending, within the paragraph
 */
public record Style(int heading, boolean centred, boolean apart, List<Extent> bold) {
    /** Of a paragraph of which nothing is known. */
    public static final Style PLAIN = new Style(0, false, false, List.of());

    /** Of a paragraph of which is known only that a blank line stood before it. */
    public static final Style APART = new Style(0, false, true, List.of());

    public Style {
        bold = List.copyOf(bold);
    }
}
