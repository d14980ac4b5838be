package dev.jianbao.source.markdown;

/** The only two ways in which text becomes HTML. */
final class Escape {
    private Escape() {}

    /** Appends text between tags. */
    static void text(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            character(out, text.charAt(i));
        }
    }

    /** Appends one UTF-16 unit between tags. */
    static void character(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> out.append(fit(c));
        }
    }

    /** Appends the inside of a double-quoted attribute. */
    static void attribute(StringBuilder out, CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                out.append("&quot;");
            } else {
                character(out, c);
            }
        }
    }

    /** The unit itself, or a mark of replacement for one that HTML forbids. */
    static char fit(char c) {
        boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
        boolean noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
        return control || noCharacter ? '\uFFFD' : c;
    }
}
