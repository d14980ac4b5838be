package dev.jianbao.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bits written as ASCII that can stand in a script between double quotes: 13 bits in two characters. */
final class BitText {
    /** The printable characters without the quote and the backslash. */
    static final int ALPHABET = 93;

    private static final int DIGITS = 91;
    private static final int GROUP = 13;

    private byte[] text = new byte[16];
    private int length;
    private long held;
    private int count;

    /** The character of a number below {@link #ALPHABET}. */
    static char digit(int value) {
        int digit = value + ' ';
        digit += digit >= '"' ? 1 : 0;
        return (char) (digit >= '\\' ? digit + 1 : digit);
    }

    /** Writes the lowest bits of a number, the highest of them first. */
    void bits(int value, int width) {
        held = held << width | value & (1L << width) - 1;
        count += width;
        while (count >= GROUP) {
            count -= GROUP;
            group((int) (held >>> count) & (1 << GROUP) - 1);
        }
    }

    private void group(int bits) {
        reserve(2);
        text[length++] = (byte) digit(bits / DIGITS);
        text[length++] = (byte) digit(bits % DIGITS);
    }

    private void reserve(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    /** Writes a number above zero so that small ones are short. */
    void gamma(int value) {
        int width = 31 - Integer.numberOfLeadingZeros(value);
        unary(width);
        bits(value, width);
    }

    /** Writes a number as its upper part in ones and its {@code k} lower bits. */
    void rice(int value, int k) {
        unary(value >>> k);
        bits(value, k);
    }

    private void unary(int ones) {
        int left = ones;
        for (; left >= 24; left -= 24) {
            bits(-1, 24);
        }
        bits(-2, left + 1);
    }

    /** Fills the last group up. */
    BitText close() {
        if (count > 0) {
            bits(0, GROUP - count);
        }
        return this;
    }

    /** How many groups were written; to be asked when closed. */
    int groups() {
        return length / 2;
    }

    void append(BitText closed) {
        reserve(closed.length);
        System.arraycopy(closed.text, 0, text, length, closed.length);
        length += closed.length;
    }

    @Override
    public String toString() {
        return new String(text, 0, length, StandardCharsets.US_ASCII);
    }
}
