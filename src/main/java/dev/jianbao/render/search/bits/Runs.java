package dev.jianbao.render.search.bits;

import java.util.List;

/**
 * Writes which of a few values each passage has, as runs of equal ones: whether the next value is the one that followed the last
 * time, else which it is, and how long it stays.
 */
public final class Runs {
    private Runs() {}

    /**
     * Writes values down in bits.
     *
     * @param values of the passages, each below the bound
     */
    public static String write(List<Integer> values, int bound) {
        BitText bits = new BitText();
        int width = 32 - Integer.numberOfLeadingZeros(bound - 1);
        int[] followers = new int[bound];
        int before = 0;
        for (int at = 0; at < values.size(); ) {
            int value = values.get(at);
            int from = at++;
            while (at < values.size() && values.get(at) == value) {
                at++;
            }
            boolean expected = followers[before] == value;
            bits.bits(expected ? 1 : 0, 1);
            if (!expected) {
                bits.bits(value, width);
            }
            bits.gamma(at - from);
            followers[before] = value;
            before = value;
        }
        return bits.toString();
    }
}
