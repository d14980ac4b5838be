package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Chinese prose is punctuated with full-width marks (GB/T 15834). Only marks with Chinese on both sides count, or at a
 * line's end; a line is reported once, at the first of them.
 */
final class HalfWidthPunctuation implements LineRule {
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final String TRANSPARENT = " *_~";
    private static final String OPENING = "《〈（【〔“‘「『";
    private static final String CLOSING = "》〉）】〕”’」』、。，；：？！";

    @Override
    public int traits() {
        return Traits.HALF_WIDTH;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        String text = line.words();
        if (line.zone() != Zone.PROSE || !isChinese(text)) {
            return;
        }
        Set<Character> found = new TreeSet<>();
        int first = -1;
        for (int at = 0; at < text.length(); at++) {
            if (HALF.indexOf(text.charAt(at)) >= 0 && isBetweenHan(text, at)) {
                found.add(text.charAt(at));
                first = first < 0 ? at : first;
            }
        }
        if (first >= 0) {
            String half = found.stream().map(String::valueOf).collect(Collectors.joining(" "));
            String full = found.stream()
                    .map(mark -> String.valueOf(FULL.charAt(HALF.indexOf(mark))))
                    .collect(Collectors.joining(" "));
            findings.add(Code.HALF_WIDTH_PUNCTUATION, line, first, first + 1, List.of(half, full));
        }
    }

    /** Whether a line is Chinese for the most part: an English one may list Chinese names as English does. */
    private static boolean isChinese(String text) {
        long han = text.chars().filter(c -> isHan((char) c)).count();
        long latin = text.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
        return han >= latin;
    }

    private static boolean isBetweenHan(String text, int at) {
        int left = at - 1;
        while (left >= 0 && TRANSPARENT.indexOf(text.charAt(left)) >= 0) {
            left--;
        }
        int right = at + 1;
        while (right < text.length() && TRANSPARENT.indexOf(text.charAt(right)) >= 0) {
            right++;
        }
        boolean afterHan = left >= 0 && (isHan(text.charAt(left)) || CLOSING.indexOf(text.charAt(left)) >= 0);
        if (right == text.length()) {
            return left >= 0 && isHan(text.charAt(left)) && text.charAt(at) != '(';
        }
        char next = text.charAt(right);
        boolean beforeHan = isHan(next) || (OPENING + CLOSING).indexOf(next) >= 0;
        return afterHan && beforeHan;
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || Character.isSurrogate(c);
    }
}
