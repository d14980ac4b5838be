package dev.jianbao.render.search;

import java.util.Arrays;
import java.util.List;

/** Writes texts in the codes of given strings, at each place the longest that fits. Safe for use by several threads. */
final class Packing {
    private static final int NONE = -1;

    /** A tree of the strings: a slot for each step from a node by a unit, with the node that it leads to. */
    private final long[] steps;

    private final int[] nodes;

    /** Where the first step leads, by its unit: most steps are first ones. */
    private final int[] first = new int[0x10000];

    private final int[] codes;

    Packing(List<String> strings) {
        int units = strings.stream().mapToInt(String::length).sum() + 1;
        int slots = Integer.highestOneBit(units) * 4;
        this.steps = new long[slots];
        this.nodes = new int[slots];
        this.codes = new int[units];
        Arrays.fill(codes, NONE);
        int size = 1;
        for (int code = 0; code < strings.size(); code++) {
            int node = 0;
            for (char unit : strings.get(code).toCharArray()) {
                int slot = slot(node, unit);
                if (nodes[slot] == 0) {
                    steps[slot] = step(node, unit);
                    nodes[slot] = size++;
                }
                node = nodes[slot];
            }
            codes[node] = code;
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

    private interface Receiver {
        /** Takes the code of a string of the text, or {@link #NONE} and where a unit stands that is in none. */
        void take(int code, int at);
    }

    private void split(String text, Receiver receiver) {
        int at = 0;
        while (at < text.length()) {
            int code = NONE;
            int end = at + 1;
            int node = first[text.charAt(at)];
            for (int to = at + 1; node != 0; to++) {
                if (codes[node] != NONE) {
                    code = codes[node];
                    end = to;
                }
                node = to < text.length() ? nodes[slot(node, text.charAt(to))] : 0;
            }
            receiver.take(code, at);
            at = end;
        }
    }

    /** Adds up how often each string is used. */
    void count(String text, int[] uses) {
        split(text, (code, at) -> {
            if (code != NONE) {
                uses[code]++;
            }
        });
    }

    /** Writes a text. A unit that is in no string stands for itself, and half a character becomes a mark. */
    void write(String text, StringBuilder out) {
        split(text, (code, at) -> {
            if (code == NONE) {
                out.append(unit(text, at));
            } else if (code < Phrasebook.SHORT) {
                out.append(BitText.digit(code));
            } else {
                int rest = code - Phrasebook.SHORT;
                out.append(BitText.digit(Phrasebook.SHORT + rest / BitText.ALPHABET))
                        .append(BitText.digit(rest % BitText.ALPHABET));
            }
        });
    }

    private static char unit(String text, int at) {
        char unit = text.charAt(at);
        boolean broken = Character.isHighSurrogate(unit)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return broken ? '\uFFFD' : unit;
    }
}
