package dev.jianbao.archive.check.text;

/** What a line holds, in one look: bits by which rules choose the lines they want to see. */
final class Traits {
    /** A character that may be invisible or control others. */
    static final int HIDDEN = 1;
    /** A character that may be damaged: a replacement, a private one, a radical, a trace of a wrong encoding. */
    static final int DAMAGED = 2;
    /** A full-width digit. */
    static final int WIDE_DIGIT = 4;
    /** O, o, l or I beside a digit. */
    static final int LETTER_BY_DIGIT = 8;
    /** ASCII punctuation beside a character beyond ASCII. */
    static final int HALF_WIDTH = 16;
    /** A Greek or Cyrillic letter. */
    static final int FOREIGN = 32;
    /** At least eleven digits in a row, single blanks and hyphens among them left aside. */
    static final int MANY_DIGITS = 64;
    /** A word that stands in marks of secrecy. */
    static final int SECRET = 128;
    /** A word that stands in marks of internal documents. */
    static final int INTERNAL = 256;

    /** The sign that an entity begins with. */
    static final int ENTITY = 512;

    /** A character that composes with the one before it, or that stands for another. */
    static final int LOOSE = 1024;

    private static final int MANY = 11;

    /** The high half of the compatibility ideographs beyond the first plane. */
    private static final char COMPATIBILITY = '\uD87E';

    private Traits() {}

    /** The traits of the line between two offsets. */
    static int of(String text, int start, int end) {
        int traits = 0;
        int digits = 0;
        char before = '\n';
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= '\u4E00' && c <= '\u9FFF') {
                digits = 0;
                traits |= han(c, before);
            } else if (isDigit(c)) {
                traits |= ++digits >= MANY ? MANY_DIGITS : 0;
                traits |= c > '9' ? WIDE_DIGIT : isLetterLikeDigit(before) ? LETTER_BY_DIGIT : 0;
            } else {
                digits = (c == ' ' || c == '-') && isDigit(before) ? digits : 0;
                traits |= c < 0x80 ? ascii(c, before, at + 1 < end ? text.charAt(at + 1) : '\n') : other(c);
            }
            before = c;
        }
        return traits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static int ascii(char c, char before, char after) {
        return switch (c) {
            case ',', ';', ':', '?', '!', '(', ')' -> before >= 0x2E80 || after >= 0x2E80 ? HALF_WIDTH : 0;
            case 'O', 'o', 'l', 'I' -> before >= '0' && before <= '9' ? LETTER_BY_DIGIT : 0;
            case '&' -> ENTITY;
            case '\t' -> 0;
            default -> c < ' ' || c == 0x7F ? HIDDEN : 0;
        };
    }

    private static boolean isLetterLikeDigit(char c) {
        return c == 'O' || c == 'o' || c == 'l' || c == 'I';
    }

    /** Words that marks are made of; a blank within one is allowed for. */
    private static int han(char c, char before) {
        return switch (c) {
            case '密' -> SECRET;
            case '部' -> before == '内' || before == ' ' || before == '　' ? INTERNAL : 0;
            case '传' -> before == '外' ? INTERNAL : 0;
            case '阅' -> before == '参' || before == '传' ? INTERNAL : 0;
            case '考' -> before == '参' ? INTERNAL : 0;
            case '级' -> before == '团' ? INTERNAL : 0;
            case '开' -> before == '公' ? INTERNAL : 0;
            case '回' -> before == '收' ? INTERNAL : 0;
            case '锟' -> DAMAGED;
            default -> 0;
        };
    }

    private static int other(char c) {
        if (c >= 0x300 && c < 0x370 && c != 0x34F || c >= 0x3099 && c <= 0x309A || c >= 0xF900 && c <= 0xFAFF) {
            return LOOSE;
        }
        if (c == 0x2126 || c == 0x212A || c == 0x212B || c >= 0x1100 && c <= 0x11FF) {
            return LOOSE;
        }
        if (c < 0x370) {
            return c < 0xA0 || c == 0xAD || c == 0x34F ? HIDDEN | DAMAGED : c >= 0xE4 && c <= 0xE9 ? DAMAGED : 0;
        }
        if (c < 0x530) {
            return FOREIGN;
        }
        if (c >= 0x2E80 && c <= 0x2FDF || c >= 0xE000 && c <= 0xF8FF) {
            return DAMAGED;
        }
        if (Character.isSurrogate(c)) {
            return HIDDEN | DAMAGED | (c == COMPATIBILITY ? LOOSE : 0);
        }
        if (c >= 0xFFF0) {
            return HIDDEN | DAMAGED;
        }
        return Unseen.isSuspect(c) ? HIDDEN : 0;
    }
}
