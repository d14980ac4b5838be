package dev.jianbao.render.search.bits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** How often pairs of numbers occur; the commonest may be given a name. */
final class PairCounts {
    /** No number of a pair that has a name. */
    static final int UNNAMED = -1;

    private long[] pairs = new long[1 << 16];
    private int[] counts = new int[1 << 16];
    private int[] names = {};
    private final BitSet beginnings = new BitSet();
    private int size;

    private static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    static int left(long pair) {
        return (int) (pair >>> 32);
    }

    static int right(long pair) {
        return (int) pair;
    }

    void add(int left, int right) {
        add(pair(left, right), 1);
        if (size * 2 > pairs.length) {
            grow();
        }
    }

    private void add(long pair, int times) {
        int slot = slot(pair);
        size += counts[slot] == 0 ? 1 : 0;
        pairs[slot] = pair;
        counts[slot] += times;
    }

    private int slot(long pair) {
        int mask = pairs.length - 1;
        int slot = (int) (pair * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (counts[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Names a pair that was counted; none is counted after. */
    void name(long pair, int name) {
        if (names.length == 0) {
            names = new int[pairs.length];
            Arrays.fill(names, UNNAMED);
        }
        names[slot(pair)] = name;
        beginnings.set(left(pair));
    }

    int nameOf(int left, int right) {
        return beginnings.get(left) ? names[slot(pair(left, right))] : UNNAMED;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldCounts = counts;
        pairs = new long[oldPairs.length * 2];
        counts = new int[oldPairs.length * 2];
        size = 0;
        for (int slot = 0; slot < oldPairs.length; slot++) {
            if (oldCounts[slot] != 0) {
                add(oldPairs[slot], oldCounts[slot]);
            }
        }
    }

    /** The pairs that occur most often, and at least {@code least} times. */
    List<Long> commonest(int most, int least) {
        record Counted(long pair, int count) {}
        List<Counted> common = new ArrayList<>();
        for (int slot = 0; slot < pairs.length; slot++) {
            if (counts[slot] >= least) {
                common.add(new Counted(pairs[slot], counts[slot]));
            }
        }
        common.sort(Comparator.comparing((Counted each) -> -each.count()).thenComparing(Counted::pair));
        return common.stream().limit(most).map(Counted::pair).toList();
    }
}
