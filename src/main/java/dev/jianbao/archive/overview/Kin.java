package dev.jianbao.archive.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries that share something with one, by their places, and how much each of them shares. */
final class Kin {
    private static final int MARK_BITS = 16;

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

    /** An entry, and all that it shares. */
    record Marked(int place, int mark) {}

    /** Each entry once, if it shares enough. */
    List<Marked> of(int enough) {
        Arrays.sort(shares, 0, count);
        List<Marked> marked = new ArrayList<>();
        int from = 0;
        while (from < count) {
            int place = placeOf(from);
            int mark = 0;
            int next = from;
            for (; next < count && placeOf(next) == place; next++) {
                mark += (int) (shares[next] & (1 << MARK_BITS) - 1);
            }
            if (mark >= enough) {
                marked.add(new Marked(place, mark));
            }
            from = next;
        }
        return marked;
    }

    private int placeOf(int index) {
        return (int) (shares[index] >> MARK_BITS);
    }
}
