package dev.jianbao.text;

/**
 * The marks by which Chinese documents number their headings, ranked as they nest: 一、 over （一） over 1. over （1） over ①
 * over 一是.
 */
public final class Enumerator {
    /** Where there is none. */
    public static final int NONE = 0;

    private static final String NUMERALS = "一二三四五六七八九十百";
    private static final int HAN = 1;
    private static final int HAN_IN_PARENTHESES = 2;
    private static final int DIGITS = 3;
    private static final int DIGITS_IN_PARENTHESES = 4;
    private static final int CIRCLED = 5;
    private static final int IN_WORDS = 6;

    private Enumerator() {}

    /** How deep the enumerator at the start of a text ranks, 1 being outermost; {@link #NONE} where it starts otherwise. */
    public static int rank(CharSequence text) {
        char first = at(text, 0);
        if (first == '（' || first == '(') {
            return inParentheses(text);
        }
        if (first == '第' || first == '其') {
            int end = numerals(text, 1);
            return end > 1 && "，,、：:".indexOf(at(text, end)) >= 0 ? IN_WORDS : NONE;
        }
        if (first >= '①' && first <= '⑳') {
            return CIRCLED;
        }
        int han = numerals(text, 0);
        if (han > 0) {
            char after = at(text, han);
            return after == '、' ? HAN : after == '是' ? IN_WORDS : NONE;
        }
        int digits = digits(text, 0);
        return digits > 0 && isStop(text, digits) ? DIGITS : NONE;
    }

    private static int inParentheses(CharSequence text) {
        int han = numerals(text, 1);
        int digits = digits(text, 1);
        char close = at(text, Math.max(han, digits));
        if (close != '）' && close != ')') {
            return NONE;
        }
        return han > 1 ? HAN_IN_PARENTHESES : digits > 1 ? DIGITS_IN_PARENTHESES : NONE;
    }

    /** A run-in heading without the stop that ends it in running text, as lists of headings show it. */
    public static String unpunctuated(String heading) {
        String text = heading.strip();
        return !text.isEmpty() && "。．.：:；;，,".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /** A stop that is no decimal point. */
    private static boolean isStop(CharSequence text, int index) {
        char stop = at(text, index);
        return stop == '．' || stop == '、' || (stop == '.' && !isDigit(at(text, index + 1)));
    }

    private static int numerals(CharSequence text, int from) {
        int i = from;
        while (NUMERALS.indexOf(at(text, i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int digits(CharSequence text, int from) {
        int i = from;
        while (isDigit(at(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static char at(CharSequence text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
