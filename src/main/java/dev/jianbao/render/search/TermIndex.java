package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
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
            List<Folded> batch = IntStream.range(from, Math.min(from + BATCH, segment.to()))
                    .parallel()
                    .mapToObj(source::folded)
                    .toList();
            index.forEachStripe(stripe -> index.add(stripe, batch, first - segment.from()));
        }
        index.forEachStripe(stripe -> index.write(stripe, sink));
    }

    private void forEachStripe(Consumer<Integer> work) {
        IntStream.range(0, stripes.length).parallel().forEach(work::accept);
    }

    private void add(int stripe, List<Folded> batch, int first) {
        for (int at = 0; at < batch.size(); at++) {
            Folded passage = batch.get(at);
            add(stripe, passage.title(), first + at, 1);
            add(stripe, passage.title(), first + at, 0);
            add(stripe, passage.text(), first + at, 0);
            for (int entity : passage.entities()) {
                note(stripe, Term.ofEntity(entity), first + at, 0);
            }
        }
    }

    private void add(int stripe, String folded, int passage, int title) {
        int previous = 0;
        for (int at = 0; at < folded.length(); ) {
            int codePoint = folded.codePointAt(at);
            at += Character.charCount(codePoint);
            if (!Term.isLetter(codePoint)) {
                previous = 0;
                continue;
            }
            note(stripe, Term.of(codePoint), passage, title);
            if (previous != 0) {
                note(stripe, Term.of(previous, codePoint), passage, title);
            }
            previous = codePoint;
        }
    }

    private void note(int stripe, long term, int passage, int title) {
        if ((Term.hash(term) & stripes.length - 1) == stripe) {
            stripes[stripe].add(term << 1 | title, passage);
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
            sink.accept(new ShardWriter(postings, segment.size()).write(segment.shard(shard), keys, from, at));
        }
        stripes[stripe] = new Postings();
    }
}
