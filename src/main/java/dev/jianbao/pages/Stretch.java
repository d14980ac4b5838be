package dev.jianbao.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a long list that is read from its beginning and does not grow, such as the measures of a plan.
 *
 * @param rows of this page, in the order of the list
 * @param number of this page, from 1
 * @param last the number of the last page
 * @param total how many rows the whole list has
 */
public record Stretch<T>(List<T> rows, int number, int last, int total) {
    public Stretch {
        rows = List.copyOf(rows);
    }

    /** Cuts a list into pages of a size. An empty list is one empty page. */
    static <T> List<Stretch<T>> of(List<T> all, int size) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        List<Stretch<T>> stretches = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            int from = (number - 1) * size;
            List<T> rows = all.subList(from, Math.min(all.size(), from + size));
            stretches.add(new Stretch<>(rows, number, last, all.size()));
        }
        return stretches;
    }

    /** The address of a page of the list that begins on another. */
    public static PageUrl url(PageUrl first, int number) {
        return number == 1 ? first : first.further(number);
    }
}
