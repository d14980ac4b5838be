package dev.jianbao.render.search;

/**
 * A run of passages with shards of its own. There are two: one of old passages, which stands for long, and one of the newest,
 * so that a new issue changes few files.
 *
 * @param key of its files
 * @param from the number of its first passage
 * @param to the number after its last
 * @param shards how many files hold its terms, a power of two
 */
record Segment(char key, int from, int to, int shards) {
    int size() {
        return to - from;
    }

    /** The name of a shard. */
    String shard(int number) {
        return key + "/" + number;
    }
}
