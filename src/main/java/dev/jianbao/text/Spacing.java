package dev.jianbao.text;

/**
 * Which typed blanks and line ends of a Chinese text show, and which are none of the author's business.
 *
 * <p>The gap between Han and Latin is a matter of style, so a blank typed there goes, and so does one between full-width
 * punctuation and Latin. A line end within Chinese text is no blank. Blanks between two Han characters, as between two
 * names, stay, and so do wide ones (U+3000), which stand inside names of two characters.
 */
public final class Spacing {
    /** What stands on one side of a blank. */
    private enum Side {
        /** Ideographs, kana, bopomofo: written without spaces. */
        HAN,
        /** Full-width punctuation and forms, which bring their own space. */
        WIDE,
        /** Quotation marks, dashes and dots that Chinese shares with other scripts. */
        SHARED,
        /** Letters, digits, and signs that go with digits. */
        LATIN,
        OTHER
    }

    private Spacing() {}

    /** Whether blanks typed between two code points go. */
    public static boolean swallowsBlank(int left, int right) {
        return swallowsBlank(side(left), side(right));
    }

    /** Whether a line end between two code points is nothing; otherwise it is a blank. */
    public static boolean swallowsLineEnd(int left, int right) {
        Side before = side(left);
        Side after = side(right);
        return (isChinese(before) && isChinese(after)) || swallowsBlank(before, after);
    }

    /** A line of text as it shows: without the blanks that go, and without those at its ends. */
    public static String tidy(String line) {
        String text = line.strip();
        if (text.indexOf(' ') < 0) {
            return text;
        }
        StringBuilder tidy = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (text.charAt(end) == ' ') {
                end++;
            }
            if (end == i || !swallowsBlank(text.codePointBefore(i), text.codePointAt(end))) {
                tidy.append(text, i, end);
            }
            tidy.append(text.charAt(end));
            i = end + 1;
        }
        return tidy.toString();
    }

    /** Whether a code point is an ideograph or another sign that is written without spaces. */
    public static boolean isHan(int codePoint) {
        return side(codePoint) == Side.HAN;
    }

    /** Whether a code point belongs to Chinese text: an ideograph, full-width, or a mark that Chinese shares. */
    public static boolean isChinese(int codePoint) {
        return isChinese(side(codePoint));
    }

    private static boolean isChinese(Side side) {
        return side == Side.HAN || side == Side.WIDE || side == Side.SHARED;
    }

    private static boolean swallowsBlank(Side left, Side right) {
        return (left == Side.LATIN && (right == Side.HAN || right == Side.WIDE))
                || (right == Side.LATIN && (left == Side.HAN || left == Side.WIDE));
    }

    private static Side side(int c) {
        if (c < 0x2E80) {
            return narrow(c);
        }
        if (c < 0x3400) {
            return isWideBelowIdeographs(c) ? Side.WIDE : isHangulJamo(c) ? Side.OTHER : Side.HAN;
        }
        if (c <= 0x9FFF || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF)) {
            return Side.HAN;
        }
        return isWideForm(c) ? Side.WIDE : Side.OTHER;
    }

    private static Side narrow(int c) {
        if (Character.isLetterOrDigit(c)) {
            return Side.LATIN;
        }
        return switch (c) {
            case '%', '$', '£', '€', '°', '‰', '℃', '℉' -> Side.LATIN;
            case '‘', '’', '“', '”', '—', '…', '·' -> Side.SHARED;
            default -> Side.OTHER;
        };
    }

    /** CJK symbols and punctuation, less the ideographic signs among them (々 〆 〇 and the Hangzhou numerals). */
    private static boolean isWideBelowIdeographs(int c) {
        return c >= 0x3000 && c <= 0x303F && !(c >= 0x3005 && c <= 0x3007) && !(c >= 0x3021 && c <= 0x3029);
    }

    private static boolean isHangulJamo(int c) {
        return c >= 0x3130 && c <= 0x318F;
    }

    private static boolean isWideForm(int c) {
        return (c >= 0xFE10 && c <= 0xFE1F)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6);
    }
}
