package dev.jianbao.render.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The terms of one segment, spread over its shards. Where shards of the last build stand, what each would be made from is summed up
 * first, and the terms are gathered only of those that would become others.
 */
final class TermIndex {
    /** How many passages are folded before their terms are gathered. */
    private static final int BATCH = 1024;

    private static final int MOST_STRIPES = 4;

    private final Segment segment;
    private final Source source;
    private final Postings[] stripes;

    /** Which shards are to be made, and how many. */
    private final boolean[] wanted;

    private int made;

    /** Where folded passages come from, by number; asked by several threads. */
    interface Source {
        Term.Folded folded(int passage);
    }

    private TermIndex(Segment segment, Source source) {
        this.segment = segment;
        this.source = source;
        this.wanted = new boolean[segment.shards()];
        Arrays.fill(wanted, true);
        this.made = wanted.length;
        this.stripes = new Postings[Math.min(MOST_STRIPES, segment.shards())];
        for (int stripe = 0; stripe < stripes.length; stripe++) {
            stripes[stripe] = new Postings();
        }
    }

    /** Indexes a segment and hands its shards over, those that are wanted. */
    static void write(Segment segment, Source source, Stamp sink) {
        TermIndex index = new TermIndex(segment, source);
        boolean standing = sink.mayKeep(segment.shard(0));
        if (standing) {
            index.ask(index.sums(), sink);
        }
        if (index.made > 0) {
            ShardSums sums = index.gather();
            if (!standing) {
                index.ask(sums, sink);
            }
            index.forEachStripe(stripe -> index.write(stripe, sink));
        }
    }

    /** Sums up what each shard would be made from. */
    private ShardSums sums() {
        return IntStream.range(0, (segment.size() + BATCH - 1) / BATCH)
                .parallel()
                .mapToObj(batch -> sums(batch * BATCH, Math.min((batch + 1) * BATCH, segment.size())))
                .reduce(ShardSums::and)
                .orElseGet(() -> new ShardSums(segment));
    }

    private ShardSums sums(int from, int to) {
        ShardSums sums = new ShardSums(segment);
        for (int at = from; at < to; at++) {
            sums.add(source.folded(segment.from() + at), at);
        }
        return sums;
    }

    private void ask(ShardSums sums, Stamp sink) {
        made = 0;
        for (int shard = 0; shard < wanted.length; shard++) {
            wanted[shard] = sink.wants(segment.shard(shard), sums.of(shard));
            made += wanted[shard] ? 1 : 0;
        }
    }

    /** Gathers the terms of the shards that are wanted, and sums them up. */
    private ShardSums gather() {
        ShardSums sums = new ShardSums(segment);
        for (int from = 0; from < segment.size(); from += BATCH) {
            int first = from;
            List<Dealt> batch = IntStream.range(from, Math.min(from + BATCH, segment.size()))
                    .parallel()
                    .mapToObj(at -> new Dealt(source.folded(segment.from() + at)))
                    .toList();
            forEachStripe(stripe -> add(stripe, batch, first, sums));
        }
        return sums;
    }

    private void forEachStripe(Consumer<Integer> work) {
        IntStream.range(0, stripes.length).parallel().forEach(work::accept);
    }

    private void add(int stripe, List<Dealt> batch, int first, ShardSums sums) {
        Postings postings = stripes[stripe];
        for (int at = 0; at < batch.size(); at++) {
            Dealt terms = batch.get(at);
            for (int each = 0; each < terms.counts[stripe]; each++) {
                long key = terms.keys[stripe][each];
                postings.add(key, first + at);
                sums.add(key, first + at);
            }
        }
    }

    private void write(int stripe, Stamp sink) {
        Postings postings = stripes[stripe];
        long[] keys = postings.inOrder(segment.shards());
        int at = 0;
        for (int shard = stripe; shard < segment.shards(); shard += stripes.length) {
            int from = at;
            while (at < keys.length && Postings.shard(keys[at], segment.shards()) == shard) {
                at++;
            }
            if (wanted[shard]) {
                sink.made(new ShardWriter(postings, segment).write(segment.shard(shard), keys, from, at));
            }
        }
        stripes[stripe] = new Postings();
    }

    /** The wanted terms of one passage, dealt out to the stripes. */
    private final class Dealt extends Term.Walk {
        private final long[][] keys;
        private final int[] counts = new int[stripes.length];

        Dealt(Term.Folded passage) {
            long expected = 2L * passage.text().length() * made / wanted.length;
            this.keys = new long[stripes.length][(int) expected / stripes.length + 8];
            takeAll(passage);
        }

        @Override
        void take(long key) {
            if (!wanted[Postings.shard(key, wanted.length)]) {
                return;
            }
            int stripe = (int) (key >>> 1) & stripes.length - 1;
            if (counts[stripe] == keys[stripe].length) {
                keys[stripe] = Arrays.copyOf(keys[stripe], 2 * counts[stripe]);
            }
            keys[stripe][counts[stripe]++] = key;
        }
    }
}
