package dev.jianbao.text.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The least that has to be replaced in one list to make another of it. */
final class Edits {
    /** Beyond so many steps the parts between the first and the last difference count as replaced. */
    private static final long PATIENCE = 40_000_000;

    private Edits() {}

    /**
     * A part of the one list that gave way to a part of the other; either may be empty.
     *
     * @param from where it begins in the earlier list
     * @param to where it ends there
     * @param start where what took its place begins in the later list
     * @param end where that ends
     */
    record Edit(int from, int to, int start, int end) {}

    static <T> List<Edit> between(List<T> earlier, List<T> later) {
        int head = 0;
        while (head < Math.min(earlier.size(), later.size())
                && earlier.get(head).equals(later.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(earlier.size(), later.size()) - head
                && earlier.get(earlier.size() - 1 - tail).equals(later.get(later.size() - 1 - tail))) {
            tail++;
        }
        List<T> one = earlier.subList(head, earlier.size() - tail);
        List<T> other = later.subList(head, later.size() - tail);
        List<Edit> edits = new ArrayList<>();
        if (one.isEmpty() || other.isEmpty() || steps(one, other) > PATIENCE) {
            if (!one.isEmpty() || !other.isEmpty()) {
                edits.add(new Edit(head, head + one.size(), head, head + other.size()));
            }
            return edits;
        }
        for (Change each : new MyersDiffWithLinearSpace<T>().computeDiff(one, other, null)) {
            edits.add(new Edit(
                    head + each.startOriginal,
                    head + each.endOriginal,
                    head + each.startRevised,
                    head + each.endRevised));
        }
        return joined(edits);
    }

    /** About how long it takes to find them: the lengths by the number of differences. */
    private static <T> long steps(List<T> one, List<T> other) {
        return (long) (one.size() + other.size()) * (1 + strangers(one, other) + strangers(other, one));
    }

    private static <T> int strangers(List<T> one, List<T> other) {
        Set<T> known = new HashSet<>(other);
        return (int) one.stream().filter(each -> !known.contains(each)).count();
    }

    /** Edits that touch are one. */
    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit each : edits) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.to() == each.from() && last.end() == each.start()) {
                joined.set(joined.size() - 1, new Edit(last.from(), each.to(), last.start(), each.end()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
