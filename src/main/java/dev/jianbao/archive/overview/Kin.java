package dev.jianbao.archive.overview;

import dev.jianbao.archive.Places;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The entries that share something with one, by their places, and how much each of them shares. */
final class Kin {
    private static final int MARK_BITS = 16;
    private static final int DISTANCE_BITS = 20;
    private static final int PLACE_BITS = 27;
    private static final int FURTHEST = (1 << DISTANCE_BITS) - 1;

    /** Each holds a place and, in its last bits, a mark: so equal places come together when they are sorted. */
    private long[] shares = new long[64];

    private int count;

    /** An entry shares something of this weight. */
    void add(int place, int mark) {
        if (count == shares.length) {
            shares = Arrays.copyOf(shares, 2 * count);
        }
        shares[count++] = (long) place << MARK_BITS | mark;
    }

    /**
     * The places of those that share enough: first who shares most, then who is least distant, then who comes first. Beyond
     * {@value #FURTHEST} all are equally distant.
     */
    Places closest(int most, int enough, IntUnaryOperator distance) {
        Arrays.sort(shares, 0, count);
        long[] ranked = new long[count];
        int found = 0;
        int from = 0;
        while (from < count) {
            int place = placeOf(from);
            int mark = 0;
            int next = from;
            for (; next < count && placeOf(next) == place; next++) {
                mark += (int) (shares[next] & (1 << MARK_BITS) - 1);
            }
            if (mark >= enough) {
                long lacking = (1L << MARK_BITS) - 1 - mark;
                ranked[found++] =
                        (lacking << DISTANCE_BITS | Math.min(FURTHEST, distance.applyAsInt(place))) << PLACE_BITS
                                | place;
            }
            from = next;
        }
        Arrays.sort(ranked, 0, found);
        Places closest = new Places();
        for (int rank = 0; rank < Math.min(most, found); rank++) {
            closest.add((int) (ranked[rank] & (1 << PLACE_BITS) - 1));
        }
        return closest;
    }

    private int placeOf(int index) {
        return (int) (shares[index] >> MARK_BITS);
    }
}
