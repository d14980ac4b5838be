package dev.jianbao.archive;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Places of entries in the archive, in the order in which they were added. */
public final class Places {
    private int[] places = {};
    private int count;

    /** Adds one. */
    public void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, Math.max(4, 2 * count));
        }
        places[count++] = place;
    }

    public int count() {
        return count;
    }

    public int get(int index) {
        return places[index];
    }

    /** At which index a place stands among ascending ones, or the index 0 where it is none of these. */
    public int indexOf(int place) {
        return Math.max(0, Arrays.binarySearch(places, 0, count, place));
    }

    /** What stands at these places among all, each looked up when it is asked for. */
    public <E> List<E> among(List<E> all) {
        return new Found<>(this, all);
    }

    private static final class Found<E> extends AbstractList<E> implements RandomAccess {
        private final Places places;
        private final List<E> all;

        Found(Places places, List<E> all) {
            this.places = places;
            this.all = all;
        }

        @Override
        public E get(int index) {
            return all.get(places.get(index));
        }

        @Override
        public int size() {
            return places.count();
        }
    }
}
