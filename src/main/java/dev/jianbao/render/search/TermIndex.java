package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The terms of one segment, spread over its shards. */
final class TermIndex {
    /** How many passages are folded before their terms are gathered. */
    private static final int BATCH = 1024;

    private static final int MOST_STRIPES = 4;

    private final Segment segment;
    private final Postings[] stripes;

    /**
     * A passage folded.
     *
     * @param title in its title
     * @param text in its text
     * @param entities it is about
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Folded(String title, String text, int[] entities) {}

    /** Where folded passages come from, by number; asked by several threads. */
    interface Source {
        Folded folded(int passage);
    }

    private TermIndex(Segment segment) {
        this.segment = segment;
        this.stripes = new Postings[Math.min(MOST_STRIPES, segment.shards())];
        for (int stripe = 0; stripe < stripes.length; stripe++) {
            stripes[stripe] = new Postings();
        }
    }

    /** Indexes a segment and hands its shards over. */
    static void write(Segment segment, Source source, Consumer<Artifact> sink) {
        TermIndex index = new TermIndex(segment);
        for (int from = segment.from(); from < segment.to(); from += BATCH) {
            int first = from;
            List<Terms> batch = IntStream.range(from, Math.min(from + BATCH, segment.to()))
                    .parallel()
                    .mapToObj(passage -> Terms.of(source.folded(passage), index.stripes.length))
                    .toList();
            index.forEachStripe(stripe -> index.add(stripe, batch, first - segment.from()));
        }
        index.forEachStripe(stripe -> index.write(stripe, sink));
    }

    private void forEachStripe(Consumer<Integer> work) {
        IntStream.range(0, stripes.length).parallel().forEach(work::accept);
    }

    private void add(int stripe, List<Terms> batch, int first) {
        Postings postings = stripes[stripe];
        for (int at = 0; at < batch.size(); at++) {
            Terms terms = batch.get(at);
            for (int each = 0; each < terms.count(stripe); each++) {
                postings.add(terms.key(stripe, each), first + at);
            }
        }
    }

    private void write(int stripe, Consumer<Artifact> sink) {
        Postings postings = stripes[stripe];
        long[] keys = postings.inOrder(segment.shards());
        int at = 0;
        for (int shard = stripe; shard < segment.shards(); shard += stripes.length) {
            int from = at;
            while (at < keys.length && Postings.shard(keys[at], segment.shards()) == shard) {
                at++;
            }
            sink.accept(new ShardWriter(postings, segment).write(segment.shard(shard), keys, from, at));
        }
        stripes[stripe] = new Postings();
    }

    /** The terms of one passage as keys of {@link Postings}, dealt out to the stripes of a segment. */
    private static final class Terms {
        private final long[][] keys;
        private final int[] counts;

        private Terms(int stripes, int expected) {
            this.keys = new long[stripes][expected / stripes + 8];
            this.counts = new int[stripes];
        }

        /** Gathers the terms; {@code stripes} is a power of two. */
        static Terms of(Folded passage, int stripes) {
            Terms terms = new Terms(stripes, 2 * passage.text().length());
            terms.add(passage.title(), true);
            terms.add(passage.text(), false);
            for (int entity : passage.entities()) {
                terms.add(Term.ofEntity(entity), false);
            }
            return terms;
        }

        private void add(String folded, boolean title) {
            char previous = 0;
            for (int at = 0; at < folded.length(); at++) {
                char unit = folded.charAt(at);
                if (!Term.isLetter(unit)) {
                    previous = 0;
                    continue;
                }
                add(Term.of(unit), title);
                if (previous != 0) {
                    add(Term.of(previous, unit), title);
                }
                previous = unit;
            }
        }

        /** A title's terms count as the text's too. */
        private void add(int term, boolean title) {
            int stripe = term & keys.length - 1;
            append(stripe, Postings.key(term, false));
            if (title) {
                append(stripe, Postings.key(term, true));
            }
        }

        private void append(int stripe, long key) {
            if (counts[stripe] == keys[stripe].length) {
                keys[stripe] = Arrays.copyOf(keys[stripe], 2 * counts[stripe]);
            }
            keys[stripe][counts[stripe]++] = key;
        }

        int count(int stripe) {
            return counts[stripe];
        }

        long key(int stripe, int at) {
            return keys[stripe][at];
        }
    }
}
