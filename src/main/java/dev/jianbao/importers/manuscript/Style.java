package dev.jianbao.importers.manuscript;

import java.util.List;

/**
 * How a paragraph looked. Hints, no promises: recognition weighs them and never needs them.
 *
 * @param heading the level of a heading, 1 being outermost; 0 where the format says nothing
 * @param centred whether it stood in the middle
 * @param apart whether space set it off from the paragraph before it
 * @param caption whether it stood right below a picture, and in the middle as that did
 * @param bold the stretches of the transcript that were bold, ascending, within the paragraph
 */
public record Style(int heading, boolean centred, boolean apart, boolean caption, List<Extent> bold) {
    /** Of a paragraph of which nothing is known. */
    public static final Style PLAIN = new Style(0, false, false, false, List.of());

    /** Of a paragraph of which is known only that a blank line stood before it. */
    public static final Style APART = new Style(0, false, true, false, List.of());

    public Style {
        bold = List.copyOf(bold);
    }

    /** The same of a heading; 0 where it is none. */
    public Style asHeading(int level) {
        return new Style(level, centred, apart, caption, bold);
    }

    /** The same with other stretches in bold. */
    public Style withBold(List<Extent> other) {
        return new Style(heading, centred, apart, caption, other);
    }

    /** The same below a picture. */
    Style asCaption() {
        return new Style(heading, centred, apart, true, bold);
    }
}
