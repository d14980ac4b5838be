package dev.jianbao.pages;

import dev.jianbao.archive.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One page of a list of entries. Pages are counted from the oldest, {@value #SIZE} entries each, and the newest page takes
 * what is left over; so a new entry changes the newest page only, and an older page stays as it is for ever.
 *
 * @param all entries of the list, the oldest first
 * @param number of this page, 1 being the oldest
 */
public record Slice(List<Entry> all, int number) {
    /** How many entries an older page has; the newest has at least as many if there are, and less than twice as many. */
    public static final int SIZE = 100;

    /** Cuts a list that does not change, the newest page first. An empty list is one empty page. */
    static List<Slice> of(List<Entry> all) {
        List<Slice> slices = new ArrayList<>();
        for (int number = last(all); number >= 1; number--) {
            slices.add(new Slice(all, number));
        }
        return slices;
    }

    private static int last(List<Entry> all) {
        return Math.max(1, all.size() / SIZE);
    }

    /** The entries of this page, the newest first. */
    public List<Entry> entries() {
        int end = isNewest() ? all.size() : number * SIZE;
        List<Entry> entries = new ArrayList<>(all.subList((number - 1) * SIZE, end));
        Collections.reverse(entries);
        return entries;
    }

    /** The number of the newest page. */
    public int last() {
        return last(all);
    }

    /** How many entries the whole list has. */
    public int total() {
        return all.size();
    }

    public boolean isNewest() {
        return number == last();
    }
}
