package dev.jianbao.diagnostics;

import java.util.Locale;

/**
 * Makes characters visible that a terminal would obey or swallow: a source must not be able to colour, reorder or forge a
 * report.
 */
final class Visible {
    private Visible() {}

    /** The character itself or, for one that has no look of its own, its number, such as {@code <U+202E>}. */
    static String of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "<U+%04X>", codePoint);
            default -> Character.toString(codePoint);
        };
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(each -> shown.append(of(each)));
        return shown.toString();
    }
}
