package dev.jianbao.importers.manuscript;

/** Blanks as text is written with: pages and word processors have some twenty, of many widths, at which lines may end or not. */
public final class Blanks {
    private static final char EM_QUAD = '\u2001';
    private static final char EM_SPACE = '\u2003';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private Blanks() {}

    /** The same text, as long as it was, whose blanks are as wide as a Han character (U+3000) or ordinary ones. */
    public static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char blank = plain(c);
            if (c != blank) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, blank);
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static char plain(char c) {
        if (c == EM_QUAD || c == EM_SPACE) {
            return IDEOGRAPHIC_SPACE;
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR && c != IDEOGRAPHIC_SPACE ? ' ' : c;
    }
}
