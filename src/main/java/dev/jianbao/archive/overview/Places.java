package dev.jianbao.archive.overview;

import java.util.Arrays;

/** Places of entries in the archive, ascending. */
final class Places {
    private int[] places = new int[4];
    private int count;

    /** Adds one, higher than all before. */
    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return places[index];
    }

    /** At which index a place stands, or the index 0 where it is none of these. */
    int indexOf(int place) {
        return Math.max(0, Arrays.binarySearch(places, 0, count, place));
    }
}
