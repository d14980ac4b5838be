package dev.jianbao.render.search;

/**
 * For each shard of a segment a number that tells apart what it is made from: a sum over all terms of all passages, which can be
 * taken in any order and in parts.
 */
final class ShardSums {
    private final Segment segment;
    private final long[] sums;

    /** Of no passage yet. */
    ShardSums(Segment segment) {
        this.segment = segment;
        this.sums = new long[segment.shards()];
    }

    /** Notes that a passage holds a term, by its {@linkplain Postings#key key}. */
    void add(long key, int passage) {
        sums[Postings.shard(key, sums.length)] += mixed(key, passage);
    }

    /** Notes all terms of a passage. */
    void add(Term.Folded passage, int number) {
        new Term.Walk() {
            @Override
            void take(long key) {
                add(key, number);
            }
        }.takeAll(passage);
    }

    /** Both together, of which one may be changed for it. */
    ShardSums and(ShardSums other) {
        for (int shard = 0; shard < sums.length; shard++) {
            sums[shard] += other.sums[shard];
        }
        return this;
    }

    /** What tells apart what a shard is made from: its terms, and how lists of passages are written. */
    long of(int shard) {
        return mixed(sums[shard], segment.size()) + segment.shards();
    }

    private static long mixed(long key, int passage) {
        long mixed = (key + 1) * 0x9E3779B97F4A7C15L ^ (passage + 1) * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
