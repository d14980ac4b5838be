package dev.jianbao.text;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Traditional and variant characters and the ones in use today: a general table, which is written from opencc4j, and over it
 * one of our own. Each line begins with a character in use today; those that stand for it follow.
 */
final class HanTable {
    static final String GENERAL = "simplified.txt";
    static final String OWN = "variants.txt";

    private HanTable() {}

    /** What each character becomes that becomes another; none of those becomes a third. */
    static Map<Integer, Integer> read() {
        Map<Integer, Integer> table = new HashMap<>();
        add(GENERAL, table);
        add(OWN, table);
        Map<Integer, Integer> settled = new TreeMap<>();
        table.keySet().forEach(each -> settled.put(each, end(each, table)));
        settled.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return settled;
    }

    private static void add(String resource, Map<Integer, Integer> table) {
        for (String line : Resources.lines(resource)) {
            int today = line.codePointAt(0);
            line.codePoints().skip(1).filter(each -> each != ' ').forEach(form -> table.put(form, today));
        }
    }

    /** Follows a character to what it becomes in the end; where the tables go round, to the least of the round. */
    private static int end(int start, Map<Integer, Integer> table) {
        int at = start;
        int least = start;
        for (int steps = 0; steps < table.size() && table.containsKey(at); steps++) {
            at = table.get(at);
            least = Math.min(least, at);
            if (at == start) {
                return least;
            }
        }
        return at;
    }
}
