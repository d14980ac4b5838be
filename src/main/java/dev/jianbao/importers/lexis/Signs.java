package dev.jianbao.importers.lexis;

/** Signs that stand before a title or a point and mean nothing else: stars, squares, arrows, the pictures of messages for telephones. */
public final class Signs {
    /** What may stand between brackets in a pattern to match one. */
    public static final String CLASS =
            "★☆※⊙⊕◉〓•·▪▫√＊‣∙・○●◎\\p{InGeometric_Shapes}\\p{InMiscellaneous_Symbols}\\p{InBlock_Elements}"
                    + "\\p{InMiscellaneous_Symbols_And_Arrows}\\u2701-\\u2775\\u2794-\\u27BF\\uF020-\\uF0FF\\x{1F300}-\\x{1FAFF}";

    /** What may follow one and belongs to it. */
    static final String VARIANT = "[\\uFE0E\\uFE0F\\u200D]";

    private Signs() {}
}
