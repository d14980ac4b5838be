package dev.jianbao.text;

import java.util.Set;

/** The beginning of a text that is too long for its place. */
public final class Beginning {
    private static final String MORE = "……";
    private static final Set<Integer> CLOSING =
            Set.of((int) '”', (int) '’', (int) '」', (int) '』', (int) '》', (int) '）');

    private Beginning() {}

    /**
     * All of the text, or as many code points at most and ……; the cut is not within a Latin word or a figure unless it is one
     * from the start, nor behind a mark that opens, parts or joins.
     */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int cut = text.offsetByCodePoints(0, most);
        int end = isOfWord(text.charAt(cut)) ? wordStart(text, cut) : cut;
        while (end > 0 && isMark(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end == 0 ? cut : end) + MORE;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWord(char unit) {
        return unit < 0x2000 && Character.isLetterOrDigit(unit);
    }

    private static boolean isMark(int character) {
        return !Character.isLetterOrDigit(character) && !CLOSING.contains(character);
    }
}
