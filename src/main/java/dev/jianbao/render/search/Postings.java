package dev.jianbao.render.search;

import java.util.Arrays;

/**
 * For each key the passages that hold it, gathered passage by passage in little memory. A key is a term, doubled, and one more
 * where titles alone count.
 */
final class Postings {
    private final Slices slices = new Slices();
    private int[] slots = new int[1 << 12];
    private long[] keys = new long[1 << 11];
    private int[] heads = new int[1 << 11];
    private int[] places = new int[1 << 11];
    private int[] ends = new int[1 << 11];
    private byte[] levels = new byte[1 << 11];
    private int[] lasts = new int[1 << 11];
    private int[] counts = new int[1 << 11];
    private int size;

    /** The key of a term. */
    static long key(int term, boolean title) {
        return Integer.toUnsignedLong(term) << 1 | (title ? 1 : 0);
    }

    /** Spreads the keys anew, since all of one shard have the same lower bits. */
    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - Integer.numberOfTrailingZeros(slots.length));
    }

    /** Notes that a passage holds a term; passages come in order. */
    void add(long key, int passage) {
        int entry = entry(key);
        int gap = passage - lasts[entry];
        if (gap > 0) {
            lasts[entry] = passage;
            counts[entry]++;
            for (; gap >= 0x80; gap >>>= 7) {
                write(entry, gap | 0x80);
            }
            write(entry, gap);
        }
    }

    private int entry(long key) {
        int mask = slots.length - 1;
        int slot = slot(key);
        while (slots[slot] != 0) {
            int entry = slots[slot] - 1;
            if (keys[entry] == key) {
                return entry;
            }
            slot = slot + 1 & mask;
        }
        return open(key, slot);
    }

    private int open(long key, int slot) {
        if (size == keys.length) {
            grow();
        }
        int entry = size++;
        slots[slot] = entry + 1;
        keys[entry] = key;
        lasts[entry] = -1;
        heads[entry] = slices.open(0);
        places[entry] = heads[entry];
        ends[entry] = Slices.end(heads[entry], 0);
        if (size * 2 > slots.length) {
            rehash();
        }
        return entry;
    }

    private void grow() {
        int length = keys.length + (keys.length >> 1);
        keys = Arrays.copyOf(keys, length);
        heads = Arrays.copyOf(heads, length);
        places = Arrays.copyOf(places, length);
        ends = Arrays.copyOf(ends, length);
        levels = Arrays.copyOf(levels, length);
        lasts = Arrays.copyOf(lasts, length);
        counts = Arrays.copyOf(counts, length);
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int entry = 0; entry < size; entry++) {
            int slot = slot(keys[entry]);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = entry + 1;
        }
    }

    private void write(int entry, int value) {
        if (places[entry] == ends[entry]) {
            levels[entry] = Slices.after(levels[entry]);
            int next = slices.open(levels[entry]);
            slices.link(ends[entry], next);
            places[entry] = next;
            ends[entry] = Slices.end(next, levels[entry]);
        }
        slices.put(places[entry]++, value);
    }

    /** The keys, by shard, then by the rest of the term, which {@link #rest} says. */
    long[] inOrder(int shards) {
        int bits = Integer.numberOfTrailingZeros(shards);
        long[] sorted = new long[size];
        for (int entry = 0; entry < size; entry++) {
            sorted[entry] = key(Integer.rotateRight((int) (keys[entry] >>> 1), bits), (keys[entry] & 1) == 1);
        }
        Arrays.sort(sorted);
        for (int at = 0; at < size; at++) {
            sorted[at] = key(Integer.rotateLeft((int) (sorted[at] >>> 1), bits), (sorted[at] & 1) == 1);
        }
        return sorted;
    }

    static int shard(long key, int shards) {
        return (int) (key >>> 1) & shards - 1;
    }

    /** What a term has beyond the number of its shard. */
    static int rest(long key, int shards) {
        return (int) (key >>> 1) >>> Integer.numberOfTrailingZeros(shards);
    }

    int count(long key) {
        return counts[find(key)];
    }

    private int find(long key) {
        int mask = slots.length - 1;
        int slot = slot(key);
        while (keys[slots[slot] - 1] != key) {
            slot = slot + 1 & mask;
        }
        return slots[slot] - 1;
    }

    /** Reads the passages of a term, as many as {@link #count} says. */
    void read(long key, int[] passages) {
        int entry = find(key);
        int place = heads[entry];
        byte level = 0;
        int end = Slices.end(place, 0);
        int last = -1;
        int gap = 0;
        int shift = 0;
        for (int at = 0; at < counts[entry]; ) {
            if (place == end) {
                place = slices.next(end);
                level = Slices.after(level);
                end = Slices.end(place, level);
            }
            int value = slices.get(place++);
            gap |= (value & 0x7F) << shift;
            shift += 7;
            if (value < 0x80) {
                last += gap;
                passages[at++] = last;
                gap = 0;
                shift = 0;
            }
        }
    }
}
