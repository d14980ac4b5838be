package dev.jianbao.importers.lexis;

import java.util.regex.Pattern;

/** Tells whether words ask something. */
public final class Asking {
    private static final Pattern WORD = Pattern.compile("[吗嗎呢么麼何谁誰哪几幾否]|多少|怎|(\\p{IsHan})不\\1");
    private static final int BEFORE = 24;

    private Asking() {}

    public static boolean isIn(String text) {
        return WORD.matcher(text).find();
    }

    /** Whether the sentence that ends at a place does. */
    public static boolean isBefore(String text, int end) {
        String before = text.substring(Math.max(0, end - BEFORE), end);
        return isIn(before.substring(before.lastIndexOf('。') + 1));
    }
}
