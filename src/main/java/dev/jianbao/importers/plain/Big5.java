package dev.jianbao.importers.plain;

import java.nio.charset.Charset;

/**
 * Whether bytes are Chinese in Big5, as old pages of Taiwan and Hong Kong are. Asked last, since many bytes decode so: nearly all
 * characters must be of its first level.
 */
final class Big5 {
    static final Charset CHARSET = Charset.forName("Big5");
    private static final int FEWEST = 20;

    private Big5() {}

    static boolean isPlausible(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long first = text.codePoints().filter(Big5::isOfFirstLevel).count();
        return han >= FEWEST && first * 20 >= han * 19;
    }

    /** The 5,401 characters that are met most. */
    private static boolean isOfFirstLevel(int c) {
        if (!Character.isIdeographic(c)) {
            return false;
        }
        byte[] bytes = Character.toString(c).getBytes(CHARSET);
        return bytes.length == 2 && (bytes[0] & 0xFF) >= 0xA4 && (bytes[0] & 0xFF) <= 0xC6;
    }
}
