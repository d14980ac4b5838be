package dev.jianbao.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which files an index has: a function of how many passages there are and how long they are, so that the files are known
 * before anything is indexed.
 *
 * @param segments of the passages, the older first
 * @param chunks the number of the first passage of each file of texts, and after the last the number of all passages
 * @param blocks how many files say what entities passages name
 * @param labels how many files name the entities
 * @param names how many files hold the names that lead to entities, a power of two
 */
record Layout(List<Segment> segments, List<Integer> chunks, int blocks, int labels, int names) {
    /** New passages go to the younger segment until it has this many; then they join the older. */
    static final int SEGMENT = 4096;

    /** How many passages share a file that says what entities they name. */
    static final int BLOCK = 1024;

    /** How many entities share a file of labels. */
    static final int LABELS = 64;

    /** How large shards become, in bytes, by what a character and a passage add to them. */
    private static final long SHARD = 10_000;

    private static final double BYTES_A_CHARACTER = .6;
    private static final long BYTES_A_PASSAGE = 150;
    private static final int CHARACTERS_A_CHUNK = 10_000;
    private static final int CHARACTERS_A_PASSAGE = 80;
    private static final int ENTITIES_A_NAMES_FILE = 200;

    Layout {
        segments = List.copyOf(segments);
        chunks = List.copyOf(chunks);
    }

    static Layout of(List<Passage> passages, int entities) {
        int all = passages.size();
        int old = all - all % SEGMENT;
        List<Segment> segments = new ArrayList<>();
        if (old > 0) {
            segments.add(segment('a', passages, 0, old));
        }
        if (old < all) {
            segments.add(segment('b', passages, old, all));
        }
        return new Layout(
                segments,
                chunks(passages),
                entities == 0 ? 0 : files(all, BLOCK),
                files(entities, LABELS),
                entities == 0 ? 0 : powerOfTwo(files(entities, ENTITIES_A_NAMES_FILE)));
    }

    private static Segment segment(char key, List<Passage> passages, int from, int to) {
        long characters = 0;
        for (Passage passage : passages.subList(from, to)) {
            characters += passage.length();
        }
        long bytes = (long) (characters * BYTES_A_CHARACTER) + BYTES_A_PASSAGE * (to - from);
        return new Segment(key, from, to, powerOfTwo((int) (bytes / SHARD) + 1));
    }

    /** Texts fill files from the oldest on, so that a new one changes the last file at most. */
    private static List<Integer> chunks(List<Passage> passages) {
        List<Integer> chunks = new ArrayList<>(List.of(0));
        int filled = 0;
        for (int at = 0; at < passages.size(); at++) {
            int length = passages.get(at).length() + CHARACTERS_A_PASSAGE;
            if (filled > 0 && filled + length > CHARACTERS_A_CHUNK) {
                chunks.add(at);
                filled = 0;
            }
            filled += length;
        }
        if (!passages.isEmpty()) {
            chunks.add(passages.size());
        }
        return chunks;
    }

    private static int files(int things, int each) {
        return (things + each - 1) / each;
    }

    private static int powerOfTwo(int atLeast) {
        return atLeast <= 1 ? 1 : Integer.highestOneBit(atLeast - 1) << 1;
    }

    /** The names of all its files. */
    List<String> files() {
        List<String> files = new ArrayList<>(List.of("index", "fold", "words"));
        for (Segment segment : segments) {
            for (int shard = 0; shard < segment.shards(); shard++) {
                files.add(segment.shard(shard));
            }
        }
        number("t/", chunks.size() - 1, files);
        number("e/", blocks, files);
        number("l/", labels, files);
        number("n/", names, files);
        return files;
    }

    private static void number(String folder, int count, List<String> files) {
        for (int at = 0; at < count; at++) {
            files.add(folder + at);
        }
    }
}
