package dev.jianbao.render.search.bits;

import java.util.Arrays;
import java.util.List;

/**
 * Takes texts apart into given strings, at each place the longest that fits; for a unit that is in none the empty string stands,
 * where there is one. Safe for use by several threads.
 */
final class Splitter {
    private static final int NONE = -1;

    /** A tree of the strings: a slot for each step from a node by a unit, with the node that it leads to. */
    private final long[] steps;

    private final int[] nodes;

    /** Where the first step leads, by its unit: most steps are first ones. */
    private final int[] first = new int[0x10000];

    private final int[] numbers;

    Splitter(List<String> strings) {
        int units = strings.stream().mapToInt(String::length).sum() + 1;
        int slots = Integer.highestOneBit(units) * 4;
        this.steps = new long[slots];
        this.nodes = new int[slots];
        this.numbers = new int[units];
        Arrays.fill(numbers, NONE);
        int size = 1;
        for (int string = 0; string < strings.size(); string++) {
            int node = 0;
            for (char unit : strings.get(string).toCharArray()) {
                int slot = slot(node, unit);
                if (nodes[slot] == 0) {
                    steps[slot] = step(node, unit);
                    nodes[slot] = size++;
                }
                node = nodes[slot];
            }
            numbers[node] = string;
        }
        for (int unit = 0; unit < first.length; unit++) {
            first[unit] = nodes[slot(0, (char) unit)];
        }
    }

    private static long step(int node, char unit) {
        return (long) node << 16 | unit;
    }

    private int slot(int node, char unit) {
        long step = step(node, unit);
        int mask = nodes.length - 1;
        int slot = (int) (step * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (nodes[slot] != 0 && steps[slot] != step) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Takes the parts of a text in order. */
    interface Receiver {
        /** Takes the number of a string and where it stands. */
        void take(int string, int at);
    }

    void split(String text, Receiver receiver) {
        int at = 0;
        while (at < text.length()) {
            int found = numbers[0];
            int end = at + 1;
            int node = first[text.charAt(at)];
            for (int to = at + 1; node != 0; to++) {
                if (numbers[node] != NONE) {
                    found = numbers[node];
                    end = to;
                }
                node = to < text.length() ? nodes[slot(node, text.charAt(to))] : 0;
            }
            if (found != NONE) {
                receiver.take(found, at);
            }
            at = end;
        }
    }
}
