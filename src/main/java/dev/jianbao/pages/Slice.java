package dev.jianbao.pages;

import dev.jianbao.archive.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list of entries. Pages are counted from the oldest, {@value #SIZE} entries each, and the newest page takes
 * what is left over; so a new entry changes the newest page only, and an older page stays as it is for ever.
 *
 * @param entries the newest first
 * @param number of this page, 1 being the oldest
 * @param last the number of the newest page
 * @param total how many entries the whole list has
 */
public record Slice(List<Entry> entries, int number, int last, int total) {
    /** How many entries an older page has; the newest has at least as many if there are, and less than twice as many. */
    public static final int SIZE = 100;

    public Slice {
        entries = List.copyOf(entries);
    }

    /** Cuts a list, the newest page first. An empty list is one empty page. */
    static List<Slice> of(List<Entry> oldestFirst) {
        int total = oldestFirst.size();
        int last = Math.max(1, total / SIZE);
        List<Slice> slices = new ArrayList<>();
        for (int number = last; number >= 1; number--) {
            int end = number == last ? total : number * SIZE;
            List<Entry> entries = new ArrayList<>(2 * SIZE);
            for (int at = end - 1; at >= (number - 1) * SIZE; at--) {
                entries.add(oldestFirst.get(at));
            }
            slices.add(new Slice(entries, number, last, total));
        }
        return slices;
    }

    public boolean isNewest() {
        return number == last;
    }
}
