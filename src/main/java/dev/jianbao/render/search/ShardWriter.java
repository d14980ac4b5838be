package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
import dev.jianbao.render.search.bits.BitText;
import dev.jianbao.render.search.bits.NumberList;

/**
 * Writes one shard in bits: its terms, ascending, each by what it has beyond the number of the shard and less the one before;
 * after each term the passages that hold it and, where they are many, which of these do so in their titles.
 */
final class ShardWriter {
    /** So many results are always read, and weighed by what they say. */
    private static final int FEW = 10;

    private final Postings postings;
    private final Segment segment;
    private final BitText bits = new BitText();

    ShardWriter(Postings postings, Segment segment) {
        this.postings = postings;
        this.segment = segment;
    }

    Artifact write(String name, long[] keys, int from, int to) {
        int terms = terms(keys, from, to);
        int k = lowerBits(terms);
        bits.bits(k, 5);
        bits.gamma(terms + 1);
        int next = 0;
        for (int at = from; at < to; at++) {
            int rest = Postings.rest(keys[at], segment.shards());
            bits.rice(rest - next, k);
            next = rest + 1;
            int[] passages = passages(keys[at]);
            NumberList.write(passages, passages.length, segment.size(), bits);
            boolean titled = at + 1 < to && keys[at + 1] == keys[at] + 1;
            at += titled ? 1 : 0;
            if (passages.length > FEW) {
                int[] titles = titled ? ranks(passages(keys[at]), passages) : new int[0];
                NumberList.write(titles, titles.length, passages.length, bits);
            }
        }
        return new Script(name).with(bits.toString()).artifact();
    }

    private static int terms(long[] keys, int from, int to) {
        int terms = 0;
        for (int at = from; at < to; at++) {
            terms += (keys[at] & 1) == 0 ? 1 : 0;
        }
        return terms;
    }

    /** How many bits to set apart of the gaps between the terms, which are spread evenly. */
    private int lowerBits(int terms) {
        long room = (1L << Integer.SIZE) / segment.shards();
        return 63 - Long.numberOfLeadingZeros(room / (terms + 1) | 1);
    }

    private int[] passages(long key) {
        int[] passages = new int[postings.count(key)];
        postings.read(key, passages);
        return passages;
    }

    /** At which places numbers stand in a list that has them all. */
    private static int[] ranks(int[] some, int[] all) {
        int[] ranks = new int[some.length];
        int at = 0;
        for (int i = 0; i < some.length; i++) {
            while (all[at] != some[i]) {
                at++;
            }
            ranks[i] = at;
        }
        return ranks;
    }
}
