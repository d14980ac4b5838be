package dev.jianbao.source.markdown;

/** A place in a {@link Prose}'s HTML that only the page showing it can fill. */
sealed interface Hole {
    /** The offset into the HTML at which it opens. */
    int at();

    /** Where the prefix of an anchor goes, inside an attribute. */
    record Anchor(int at) implements Hole {}

    /** The start tag of a link; {@code attributes} are those besides {@code href}, each after a space. */
    record LinkStart(int at, Target target, String attributes) implements Hole {}

    /** The end tag of the link opened last. */
    record LinkEnd(int at) implements Hole {}

    /** A picture; {@code attributes} are those besides {@code src} and {@code alt}. */
    record Picture(int at, Target target, String alternative, String attributes) implements Hole {}
}
