package dev.jianbao.importers.lexis;

import java.nio.charset.Charset;

/** Characters that running text hardly holds: those of the second half of GB 2312, and what neither it nor Big5 has. */
public final class RareHan {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final int LAST_COMMON_ROW = 55;
    private static final int FIRST_ROW = 0xA0;
    private static final int REACH = 7;
    private static final int ENOUGH = 2;

    private RareHan() {}

    /** Whether several of the next characters are such: their bytes were read one off. */
    public static boolean follow(String text, int from) {
        int end = Math.min(text.length(), from + REACH);
        return text.substring(from, end).codePoints().filter(RareHan::isOne).count() >= ENOUGH;
    }

    /** Whether a character is rare; one that a character set lacks becomes a single byte in it, a question mark. */
    private static boolean isOne(int c) {
        String text = Character.toString(c);
        byte[] simplified = text.getBytes(GB2312);
        return simplified.length == 2
                ? (simplified[0] & 0xFF) - FIRST_ROW > LAST_COMMON_ROW
                : Han.is(c) && text.getBytes(BIG5).length < 2;
    }
}
