package dev.jianbao.importers.plain;

/** Tells a text from bytes that merely happen to decode. */
final class Legibility {
    /** One control character in so many is an accident; more are a sign of something that is no text. */
    private static final int CHARACTERS_PER_CONTROL = 2000;

    private Legibility() {}

    /** Whether control characters stand in it as they do in programs and pictures. */
    static boolean holdsControls(String text) {
        long controls = text.chars().filter(Legibility::isControl).count();
        return controls > 0 && (text.indexOf('\0') >= 0 || controls > 1 + text.length() / CHARACTERS_PER_CONTROL);
    }

    /** The share of characters that Chinese and English texts are made of. */
    static double share(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        long usual = text.codePoints().filter(Legibility::isUsual).count();
        return (double) usual / text.codePointCount(0, text.length());
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B || c == 0x7F;
    }

    private static boolean isUsual(int c) {
        return c >= 0x20 && c < 0x7F
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x2010 && c <= 0x203B
                || c >= 0x3000 && c <= 0x303F
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF01 && c <= 0xFF5E;
    }
}
