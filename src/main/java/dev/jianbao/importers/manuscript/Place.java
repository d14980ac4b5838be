package dev.jianbao.importers.manuscript;

/**
 * Where something stood in the original, as its reader would look for it. What a format does not know is 0.
 *
 * @param page counted from 1
 * @param line the line of a text, or the ordinal of the paragraph in formats without lines, counted from 1
 */
public record Place(int page, int line) {
    public Place {
        if (page < 0 || line < 0) {
            throw new IllegalArgumentException("not a place: page " + page + ", line " + line);
        }
    }

    /** A line of a text without pages. */
    public static Place ofLine(int line) {
        return new Place(0, line);
    }
}
