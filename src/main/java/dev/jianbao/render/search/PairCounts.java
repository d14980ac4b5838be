package dev.jianbao.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How often pairs of numbers occur. */
final class PairCounts {
    private long[] pairs = new long[1 << 16];
    private int[] counts = new int[1 << 16];
    private int size;

    /** A pair as one number. */
    static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    void add(int left, int right) {
        add(pair(left, right), 1);
        if (size * 2 > pairs.length) {
            grow();
        }
    }

    private void add(long pair, int times) {
        int mask = pairs.length - 1;
        int slot = (int) (pair * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (counts[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & mask;
        }
        size += counts[slot] == 0 ? 1 : 0;
        pairs[slot] = pair;
        counts[slot] += times;
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
