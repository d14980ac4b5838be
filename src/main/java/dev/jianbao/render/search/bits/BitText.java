package dev.jianbao.render.search.bits;

/**
 * Bits written as characters that can stand in a script between quotes: fifteen bits in each, all of them from one run of
 * 32,768 characters that take two bytes in UTF-16.
 */
public final class BitText {
    private static final char FIRST = 0x3000;
    private static final int UNIT = 15;

    private final StringBuilder text = new StringBuilder();
    private long held;
    private int count;

    /** Writes the lowest bits of a number, the highest of them first. */
    public void bits(int value, int width) {
        held = held << width | value & (1L << width) - 1;
        count += width;
        while (count >= UNIT) {
            count -= UNIT;
            text.append((char) (FIRST + (held >>> count & (1 << UNIT) - 1)));
        }
    }

    /** Writes a number above zero so that small ones are short. */
    public void gamma(int value) {
        int width = 31 - Integer.numberOfLeadingZeros(value);
        unary(width);
        bits(value, width);
    }

    /** Writes a number, taken as unsigned, as its upper part in ones and its {@code k} lower bits. */
    public void rice(int value, int k) {
        unary(value >>> k);
        bits(value, k);
    }

    /** Writes a small number as so many ones. */
    public void unary(int ones) {
        int left = ones;
        for (; left >= 24; left -= 24) {
            bits(-1, 24);
        }
        bits(-2, left + 1);
    }

    /** All that was written, the last character filled up. */
    @Override
    public String toString() {
        return count == 0
                ? text.toString()
                : text.toString() + (char) (FIRST + (held << UNIT - count & (1 << UNIT) - 1));
    }
}
