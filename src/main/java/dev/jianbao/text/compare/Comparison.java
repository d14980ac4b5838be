package dev.jianbao.text.compare;

import dev.jianbao.text.compare.Edits.Edit;
import java.util.ArrayList;
import java.util.List;

/** Two texts compared line by line, and within the lines that changed piece by piece. */
public final class Comparison {
    private final List<Line> earlier;
    private final List<Line> later;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(List<Line> earlier, List<Line> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Every line of both texts, in order, and what became of it. */
    public static List<Change> of(List<Line> earlier, List<Line> later) {
        Comparison comparison = new Comparison(earlier, later);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        int at = 0;
        for (Edit edit : Edits.between(earlier, later)) {
            earlier.subList(at, edit.from()).forEach(line -> changes.add(Change.whole(line, Mark.KEPT)));
            replace(earlier.subList(edit.from(), edit.to()), later.subList(edit.start(), edit.end()));
            at = edit.to();
        }
        earlier.subList(at, earlier.size()).forEach(line -> changes.add(Change.whole(line, Mark.KEPT)));
    }

    private void replace(List<Line> removed, List<Line> added) {
        int[] partners = new Pairs(removed, added).partners();
        int next = 0;
        for (int at = 0; at < removed.size(); at++) {
            if (partners[at] < 0) {
                changes.add(Change.whole(removed.get(at), Mark.REMOVED));
            } else {
                next = add(added, next, partners[at]) + 1;
                changes.add(altered(removed.get(at), added.get(partners[at])));
            }
        }
        add(added, next, added.size());
    }

    private int add(List<Line> added, int from, int to) {
        added.subList(from, to).forEach(line -> changes.add(Change.whole(line, Mark.ADDED)));
        return to;
    }

    private static Change altered(Line before, Line now) {
        return new Change(now, Mark.ALTERED, Pieces.between(before.text(), now.text()));
    }
}
