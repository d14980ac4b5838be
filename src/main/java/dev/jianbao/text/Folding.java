package dev.jianbao.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes texts alike that a reader takes for the same: full and half width, upper and lower case, marks over letters,
 * traditional, simplified and variant characters, digits with and without thousands separators, blanks that do not part words.
 *
 * <p>The same folding runs in the browser over what is sought. It therefore goes by explicit ranges of code points and never
 * by what a version of Unicode says of them, and it is local: what a stretch becomes depends on its neighbours only. So a text
 * holds another if, and only if, the folded text holds the other folded, except that a separator at an end of the other stays.
 */
public final class Folding {
    /** Where compatibility forms are decomposed, each range with both its ends. */
    private final int[] decomposed = {
        0xA0, 0x24F, 0x1E00, 0x1EFF, 0x2000, 0x2BFF, 0x2E80, 0x303F, 0x3100, 0x33FF, 0xF900, 0xFAFF, 0xFB00, 0xFB06,
        0xFE10, 0xFE6F, 0xFF00, 0xFFEF, 0x1D400, 0x1D7FF, 0x1F100, 0x1F2FF, 0x2F800, 0x2FA1F
    };

    private static final char BLANK = ' ';
    private static final char LINE = '\n';

    /** What a unit of UTF-16 becomes where that is one unit, the same everywhere; {@link #SPECIAL} where it is not so simple. */
    private final char[] simple = new char[0x10000];

    private static final char SPECIAL = 0xFFFF;

    private final Map<Integer, Integer> han;

    private Folding(Map<Integer, Integer> han) {
        this.han = han;
        for (int unit = 0; unit < simple.length; unit++) {
            simple[unit] = isPlain(unit) ? (char) unit : one(unit);
        }
        han.keySet().stream().filter(form -> form < simple.length).forEach(form -> simple[form] = one(form));
    }

    /** Whether a unit of UTF-16 stays as it is, unless a table says what it becomes. */
    private boolean isPlain(int unit) {
        return unit >= 0x590 && !isDecomposed(unit) && !isApart(unit);
    }

    /** What a unit of UTF-16 becomes, if that is one unit wherever it stands. */
    private char one(int unit) {
        String folded = isApart(unit) ? "" : character(unit);
        return folded.length() == 1 ? folded.charAt(0) : SPECIAL;
    }

    private static boolean isApart(int unit) {
        return Character.isSurrogate((char) unit) || isBlank(unit) || isUnseen(unit) || unit == LINE || unit == ',';
    }

    /** The folding by the built-in tables, which it reads. */
    public static Folding standard() {
        return new Folding(HanTable.read());
    }

    /** The characters that become another one, by code point: traditional and variant forms, and what they become. */
    public Map<Integer, Integer> han() {
        return new TreeMap<>(han);
    }

    /** A text folded. Line ends stay, as borders that nothing reaches across. */
    public String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            char folded = simple[unit];
            if (folded != SPECIAL) {
                if (blank) {
                    blank = false;
                    part(out, folded);
                }
                out.append(folded);
            } else if (isBlank(unit)) {
                blank = true;
            } else if (unit == LINE) {
                blank = false;
                line(out);
            } else if (!isUnseen(unit) && !isSeparator(text, at, blank, out)) {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint) - 1;
                String several = isSelector(codePoint) ? "" : character(codePoint);
                if (blank && !several.isEmpty()) {
                    blank = false;
                    part(out, several.codePointAt(0));
                }
                out.append(several);
            }
        }
        return out.toString();
    }

    /** A blank shows only between words that are written with blanks. */
    private static void part(StringBuilder out, int next) {
        if (out.length() > 0 && isWord(out.codePointBefore(out.length())) && isWord(next)) {
            out.append(BLANK);
        }
    }

    private static void line(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != LINE) {
            out.append(LINE);
        }
    }

    /** Whether a comma stands between two digits. */
    private static boolean isSeparator(String text, int at, boolean blank, StringBuilder out) {
        return text.charAt(at) == ','
                && !blank
                && out.length() > 0
                && isDigit(out.charAt(out.length() - 1))
                && at + 1 < text.length()
                && (isDigit(text.charAt(at + 1)) || isDigit(text.charAt(at + 1) - 0xFEE0));
    }

    /** One character by itself. */
    private String character(int codePoint) {
        StringBuilder out = new StringBuilder(2);
        String parts = Character.toString(codePoint);
        if (isDecomposed(codePoint)) {
            parts = Normalizer.normalize(parts, Normalizer.Form.NFKD);
        }
        for (int at = 0; at < parts.length(); at = parts.offsetByCodePoints(at, 1)) {
            int part = parts.codePointAt(at);
            if (!isUnseen(part)) {
                out.appendCodePoint(single(part));
            }
        }
        return out.toString();
    }

    private int single(int codePoint) {
        if (codePoint < 0x590 || (codePoint >= 0x1E00 && codePoint <= 0x1EFF)) {
            return Character.toString(codePoint).toLowerCase(Locale.ROOT).codePointAt(0);
        }
        return han.getOrDefault(codePoint, codePoint);
    }

    private boolean isDecomposed(int codePoint) {
        for (int at = 0; at < decomposed.length; at += 2) {
            if (codePoint >= decomposed[at] && codePoint <= decomposed[at + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(int unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isWord(int codePoint) {
        return isDigit(codePoint)
                || (codePoint >= 'a' && codePoint <= 'z')
                || (codePoint >= 0xC0 && codePoint < 0x590)
                || (codePoint >= 0x1E00 && codePoint <= 0x1EFF);
    }

    private static boolean isBlank(int unit) {
        return unit == BLANK
                || (unit >= 0x09 && unit <= 0x0D && unit != LINE)
                || unit == 0xA0
                || (unit >= 0x2000 && unit <= 0x200A)
                || unit == 0x202F
                || unit == 0x205F
                || unit == 0x3000;
    }

    /** Marks that join the letter before them, and what has no shape of its own. */
    private static boolean isUnseen(int unit) {
        return (unit >= 0x300 && unit <= 0x36F)
                || (unit >= 0x200B && unit <= 0x200F)
                || (unit >= 0xFE00 && unit <= 0xFE0F)
                || unit == 0xAD
                || unit == 0x2060
                || unit == 0xFEFF;
    }

    /** What asks for one of several shapes of an ideograph. */
    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
