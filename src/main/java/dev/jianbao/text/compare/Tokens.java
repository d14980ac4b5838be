package dev.jianbao.text.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest parts of a text that change as one: a Han character, a Latin word, a figure with its point and commas, a Chinese
 * numeral, a mark, a run of blanks.
 */
final class Tokens {
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿";

    private enum Sort {
        FIGURE,
        WORD,
        NUMERAL,
        BLANK,
        SINGLE
    }

    private Tokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        Sort sort = sort(first);
        int end = start + Character.charCount(first);
        if (sort == Sort.SINGLE) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (sort(next) != sort && !isPoint(text, end, sort)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a point or a comma stands between two digits of one figure. */
    private static boolean isPoint(String text, int at, Sort sort) {
        return sort == Sort.FIGURE
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && at + 1 < text.length()
                && sort(text.codePointAt(at + 1)) == Sort.FIGURE;
    }

    private static Sort sort(int character) {
        if (NUMERALS.indexOf(character) >= 0) {
            return Sort.NUMERAL;
        } else if (Character.isDigit(character)) {
            return Sort.FIGURE;
        } else if (Character.isWhitespace(character)) {
            return Sort.BLANK;
        }
        boolean letter = Character.isLetter(character) && !Character.isIdeographic(character);
        return letter ? Sort.WORD : Sort.SINGLE;
    }
}
