package dev.jianbao.entity;

import dev.jianbao.source.markdown.NameSpotter.Spot;
import dev.jianbao.source.markdown.Target.Reference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where names stand in a text. A table tells for two neighbouring characters how long the names are that begin with them, which
 * for most places is none; what is as long as a name is then looked up. So it takes time in proportion to the text, however many
 * names there are.
 */
final class NamePlaces {
    /** A name has two UTF-16 units at least. */
    static final int SHORTEST = 2;

    private static final Comparator<Spot> IN_ORDER = Comparator.comparingInt(Spot::start);
    private static final Comparator<Spot> LONGEST_FIRST =
            Comparator.comparingInt((Spot each) -> each.start() - each.end()).thenComparing(IN_ORDER);
    private static final int SLOTS = 1 << 16;

    /** The bit of all names of so many units or more. */
    private static final int LONG = Long.SIZE - 1;

    private final Map<String, Reference> bearers = new HashMap<>();
    private final List<String> longNames = new ArrayList<>();
    private final long[] lengths = new long[SLOTS];

    /** @param bearers of the names */
    NamePlaces(Map<String, Reference> bearers) {
        bearers.forEach((name, bearer) -> {
            this.bearers.put(name, bearer);
            lengths[slot(name, 0)] |= 1L << Math.min(LONG, name.length());
            if (name.length() >= LONG) {
                longNames.add(name);
            }
        });
    }

    private static int slot(String text, int at) {
        return (text.charAt(at) * 0x9E37 ^ text.charAt(at + 1)) & SLOTS - 1;
    }

    /** The names in a text, in order; of those that overlap the longer, and of equally long ones the first. */
    List<Spot> in(String text) {
        List<Spot> found = all(text);
        if (found.size() < 2) {
            return found;
        }
        found.sort(LONGEST_FIRST);
        BitSet taken = new BitSet(text.length());
        found.removeIf(each -> isTaken(each, taken));
        found.sort(IN_ORDER);
        return found;
    }

    /** What is taken is no shorter, so where it overlaps a name it has one of its ends. */
    private static boolean isTaken(Spot name, BitSet taken) {
        boolean overlaps = taken.get(name.start()) || taken.get(name.end() - 1);
        if (!overlaps) {
            taken.set(name.start(), name.end());
        }
        return overlaps;
    }

    private List<Spot> all(String text) {
        List<Spot> found = List.of();
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            long left = lengths[slot(text, at)];
            if (left != 0) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                addAt(at, left, text, found);
            }
        }
        return found;
    }

    private void addAt(int at, long possible, String text, List<Spot> found) {
        for (long left = possible; left != 0; left &= left - 1) {
            int length = Long.numberOfTrailingZeros(left);
            if (length == LONG) {
                longNames.stream().filter(name -> text.startsWith(name, at)).forEach(name -> add(name, at, found));
            } else if (at + length <= text.length()) {
                add(text.substring(at, at + length), at, found);
            }
        }
    }

    private void add(String name, int at, List<Spot> found) {
        Reference bearer = bearers.get(name);
        if (bearer != null) {
            found.add(new Spot(at, at + name.length(), bearer));
        }
    }
}
