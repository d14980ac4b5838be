package dev.jianbao.text.compare;

/** What became of a line, or of a piece of one. */
public enum Mark {
    /** It stands in both texts. */
    KEPT,
    /** It stands in the earlier one only. */
    REMOVED,
    /** It stands in the later one only. */
    ADDED,
    /** Some of its pieces changed; of lines only. */
    ALTERED
}
