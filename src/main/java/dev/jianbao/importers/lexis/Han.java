package dev.jianbao.importers.lexis;

/** Which characters are Han, and which belong to Chinese text. */
public final class Han {
    private Han() {}

    public static boolean is(int c) {
        return Character.isIdeographic(c);
    }

    /** Han, or the punctuation that goes with it. */
    public static boolean isChinese(int c) {
        return is(c)
                || c >= 0x3001 && c <= 0x3020
                || c >= 0xFF01 && c <= 0xFF0F
                || c >= 0xFF1A && c <= 0xFF20
                || "“”‘’…—·".indexOf(c) >= 0;
    }

    /** How many Han characters a text holds. */
    public static int count(String text) {
        return (int) text.codePoints().filter(Han::is).count();
    }

    /** Without blank space, for comparing. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}
