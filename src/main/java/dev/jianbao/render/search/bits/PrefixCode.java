package dev.jianbao.render.search.bits;

import java.util.ArrayList;
import java.util.List;

/**
 * A Huffman code in its canonical form: of things in the order of their use, the often used first, it is told by how many have
 * codes of each length.
 */
final class PrefixCode {
    private final List<Integer> counts = new ArrayList<>();
    private final int[] codes;
    private final byte[] lengths;

    /**
     * @param uses how often each thing is used, at least once, the most used first
     */
    PrefixCode(int[] uses) {
        this.codes = new int[uses.length];
        this.lengths = lengths(uses);
        int code = 0;
        for (int at = 0; at < uses.length; at++) {
            code <<= at == 0 ? 0 : lengths[at] - lengths[at - 1];
            codes[at] = code++;
            while (counts.size() < lengths[at]) {
                counts.add(0);
            }
            counts.set(lengths[at] - 1, counts.get(lengths[at] - 1) + 1);
        }
    }

    /** How long each code is: the two least used are joined until one is left, and what they join to comes in order by itself. */
    private static byte[] lengths(int[] uses) {
        int leaves = uses.length;
        long[] joint = new long[leaves];
        int[] parents = new int[2 * leaves];
        int leaf = leaves - 1;
        int first = 0;
        for (int size = 0; size < leaves - 1; size++) {
            for (int half = 0; half < 2; half++) {
                boolean isLeaf = leaf >= 0 && (first == size || uses[leaf] <= joint[first]);
                joint[size] += isLeaf ? uses[leaf] : joint[first];
                parents[isLeaf ? leaf-- : leaves + first++] = leaves + size;
            }
        }
        int[] depths = new int[2 * leaves];
        for (int node = 2 * leaves - 3; node >= leaves; node--) {
            depths[node] = depths[parents[node]] + 1;
        }
        byte[] lengths = new byte[leaves];
        for (int at = 0; at < leaves; at++) {
            lengths[at] = (byte) Math.max(1, depths[parents[at]] + 1);
        }
        return lengths;
    }

    void write(int thing, BitText out) {
        out.bits(codes[thing], lengths[thing]);
    }

    /** Writes how many codes each length has, from the shortest on. */
    void writeCounts(BitText out) {
        out.gamma(counts.size());
        counts.forEach(count -> out.gamma(count + 1));
    }
}
