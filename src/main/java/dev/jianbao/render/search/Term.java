package dev.jianbao.render.search;

/**
 * A term of the index: one code point of the folded text, or two that stand side by side, as a number. Punctuation and blanks
 * are in no term. The search script does the same sums.
 */
final class Term {
    private static final int BITS = 21;
    private static final int ENTITY = 0x10FFFD;
    private static final long LOW = (1L << BITS) - 1;

    private Term() {}

    /** Of a single code point. */
    static long of(int codePoint) {
        return (long) codePoint << BITS;
    }

    /** Of two neighbours. */
    static long of(int first, int second) {
        return (long) first << BITS | second;
    }

    /** Of an entity that a passage is about, by its place in the catalogue: a pair that no text can hold. */
    static long ofEntity(int place) {
        return of(ENTITY, 0x10000 + place);
    }

    /** Its code points; a blank stands for the second that a single one lacks, so that each term has two. */
    static String text(long term) {
        int second = (int) (term & LOW);
        return new StringBuilder(4)
                .appendCodePoint((int) (term >> BITS))
                .appendCodePoint(second == 0 ? ' ' : second)
                .toString();
    }

    static int hash(long term) {
        return hash((int) (term >> BITS), (int) (term & LOW));
    }

    /** A number that spreads evenly. */
    static int hash(int first, int second) {
        int hash = first * 0x9E3779B1 ^ second * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        return hash ^ hash >>> 13;
    }

    /** Whether a code point of the folded text is a letter, digit or ideograph, and so part of terms. */
    static boolean isLetter(int c) {
        if (c < 0xC0) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        }
        return c < 0x100000
                && c != 0xD7
                && c != 0xF7
                && !(c >= 0x2000 && c <= 0x2E7F)
                && !(c >= 0x3000 && c <= 0x3004)
                && !(c >= 0x3008 && c <= 0x3020)
                && !(c >= 0xD800 && c <= 0xDFFF)
                && !(c >= 0xFE10 && c <= 0xFE6F)
                && !(c >= 0xFF00 && c <= 0xFFFF);
    }
}
