package dev.jianbao.text.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the lines that were removed became which of those that were added, in their order: such as have half their words in common. */
final class Pairs {
    private static final double AKIN = 0.5;
    private static final int MOST = 4_000;

    private final List<Line> removed;
    private final List<Line> added;

    Pairs(List<Line> removed, List<Line> added) {
        this.removed = removed;
        this.added = added;
    }

    /** For each line that was removed, the place of the one it became, or -1. */
    int[] partners() {
        if ((long) removed.size() * added.size() > MOST) {
            return inPlace();
        }
        double[][] best = new double[removed.size() + 1][added.size() + 1];
        double[][] alike = likeness();
        for (int one = removed.size() - 1; one >= 0; one--) {
            for (int other = added.size() - 1; other >= 0; other--) {
                double apart = Math.max(best[one + 1][other], best[one][other + 1]);
                best[one][other] = Math.max(apart, alike[one][other] + best[one + 1][other + 1]);
            }
        }
        return chosen(best, alike);
    }

    private int[] chosen(double[][] best, double[][] alike) {
        int[] partners = new int[removed.size()];
        int other = 0;
        for (int one = 0; one < partners.length; one++) {
            while (other < added.size() && best[one][other] == best[one][other + 1] && best[one][other] > 0) {
                other++;
            }
            boolean paired = other < added.size()
                    && alike[one][other] > 0
                    && best[one][other] == alike[one][other] + best[one + 1][other + 1];
            partners[one] = paired ? other++ : -1;
        }
        return partners;
    }

    /** Too many to compare each with each: those that stand at the same place, where they are akin. */
    private int[] inPlace() {
        int[] partners = new int[removed.size()];
        for (int at = 0; at < partners.length; at++) {
            boolean paired = at < added.size()
                    && likeness(removed.get(at), added.get(at), pairs(removed.get(at)), pairs(added.get(at))) > 0;
            partners[at] = paired ? at : -1;
        }
        return partners;
    }

    private double[][] likeness() {
        List<Set<String>> ones = new ArrayList<>();
        removed.forEach(line -> ones.add(pairs(line)));
        List<Set<String>> others = new ArrayList<>();
        added.forEach(line -> others.add(pairs(line)));
        double[][] alike = new double[removed.size()][added.size()];
        for (int one = 0; one < alike.length; one++) {
            for (int other = 0; other < added.size(); other++) {
                alike[one][other] = likeness(removed.get(one), added.get(other), ones.get(one), others.get(other));
            }
        }
        return alike;
    }

    private static double likeness(Line one, Line other, Set<String> ones, Set<String> others) {
        if (!one.isLike(other)) {
            return 0;
        }
        long shared = ones.stream().filter(others::contains).count();
        double share = 2.0 * shared / Math.max(1, ones.size() + others.size());
        boolean sameStatement = !one.label().isEmpty();
        return share >= AKIN || sameStatement ? Math.max(share, AKIN) : 0;
    }

    /** The pairs of neighbouring characters of a line; of the shortest, itself. */
    private static Set<String> pairs(Line line) {
        Set<String> pairs = new HashSet<>();
        String text = line.text();
        for (int at = 0; at + 1 < text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        if (pairs.isEmpty()) {
            pairs.add(text);
        }
        return pairs;
    }
}
