package dev.jianbao.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the known names that a mistyped one may have meant. */
public final class Nearest {
    private static final int OFFERED = 3;

    private Nearest() {}

    /**
     * The known names nearest to what was written, nearest first, at most three; none where nothing is near.
     *
     * <p>Near means an edit distance of at most two fifths of the longer name, or one name holding the other. An edit puts in,
     * takes out or changes one UTF-16 unit, or swaps two that stand side by side.
     */
    public static List<String> of(String written, Collection<String> known) {
        record Candidate(String name, double distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(written, name)))
                .filter(candidate -> candidate.distance() <= 0.4)
                .sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    /** From 0, the same, to 1, nothing in common. */
    private static double distance(String written, String name) {
        int longer = Math.max(written.length(), name.length());
        int shorter = Math.min(written.length(), name.length());
        if (shorter == 0) {
            return 1;
        }
        if (shorter >= 2 && (name.contains(written) || written.contains(name))) {
            return 0.2 * (longer - shorter) / longer;
        }
        return (longer - shorter) > 0.4 * longer ? 1 : (double) edits(written, name) / longer;
    }

    private static int edits(String from, String to) {
        int[] twoAbove = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                if (areSwapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            twoAbove = above;
            above = row;
        }
        return above[to.length()];
    }

    /** Whether the two characters before these places are the same in the other order. */
    private static boolean areSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
