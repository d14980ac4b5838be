package dev.jianbao.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Many lists of bytes that grow side by side, in few large blocks. A list is a chain of slices, each twice as long as the one
 * before up to a limit; the last four bytes of a full slice lead to the next.
 */
final class Slices {
    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int LINK = 4;
    private static final int FIRST = 8;
    private static final int LEVELS = 7;

    private final List<byte[]> blocks = new ArrayList<>();
    private int free = BLOCK;

    /** How long a slice of a level is. */
    static int size(int level) {
        return FIRST << level;
    }

    /** The level of the slice that comes after one in its chain; from some length on, all are as long. */
    static byte after(byte level) {
        return (byte) Math.min(level + 1, LEVELS);
    }

    /** The place of a new slice. */
    int open(int level) {
        int size = size(level);
        if (free + size > BLOCK) {
            blocks.add(new byte[BLOCK]);
            free = 0;
        }
        int place = (blocks.size() - 1 << BLOCK_BITS) + free;
        free += size;
        return place;
    }

    /** Where the bytes of a slice end and its link begins. */
    static int end(int place, int level) {
        return place + size(level) - LINK;
    }

    /** Leads from the end of a slice to another. */
    void link(int end, int next) {
        for (int i = 0; i < LINK; i++) {
            put(end + i, next >>> 8 * i);
        }
    }

    int next(int end) {
        int next = 0;
        for (int i = 0; i < LINK; i++) {
            next |= get(end + i) << 8 * i;
        }
        return next;
    }

    void put(int place, int value) {
        blocks.get(place >>> BLOCK_BITS)[place & BLOCK - 1] = (byte) value;
    }

    int get(int place) {
        return blocks.get(place >>> BLOCK_BITS)[place & BLOCK - 1] & 0xFF;
    }
}
