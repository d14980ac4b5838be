package dev.jianbao.source.csv;

import java.util.regex.Pattern;

/**
 * What a spreadsheet would take for a formula and work out (CWE-1236). A {@code '} before such a cell keeps it words; it is
 * written and, on reading, taken off again, so that no cell changes on the way there and back. A plain number, negative or
 * not, is no formula.
 */
public final class Formulas {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?");
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    private static final char SHIELD = '\'';

    private Formulas() {}

    /** The text as a cell that no spreadsheet works out. */
    public static String shield(String text) {
        return startsFormula(text, 0) && !NUMBER.matcher(text).matches() ? SHIELD + text : text;
    }

    /** Whether what stands at an offset was shielded. */
    static boolean isShielded(String cell, int offset) {
        return cell.charAt(offset) == SHIELD && startsFormula(cell, offset + 1);
    }

    /** Whether a formula starts at an offset, be it behind blanks, signs that do not show, or a shield that is part of the text. */
    private static boolean startsFormula(String text, int offset) {
        int at = offset;
        while (at < text.length() && (isUnseen(text.charAt(at)) || text.charAt(at) == SHIELD)) {
            at++;
        }
        int last = Math.min(at, text.length() - 1);
        while (last >= offset && STARTS.indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return last >= offset;
    }

    private static boolean isUnseen(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }
}
