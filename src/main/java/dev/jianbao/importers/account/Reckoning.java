package dev.jianbao.importers.account;

import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every character of a transcript, counted once: kept, changed by a rule, dropped by a rule, blank, or, which must not be, none of
 * these.
 *
 * @param characters how many there are, in UTF-16 units
 * @param kept how many stand in the result as they stood
 * @param blank how many are blank space that the result does not need
 * @param changed how many were changed or became a fact, by rule
 * @param dropped how many were left out, by rule
 * @param unaccounted the stretches that nothing is known of
 */
public record Reckoning(
        int characters,
        int kept,
        int blank,
        Map<Rule, Integer> changed,
        Map<Rule, Integer> dropped,
        List<Extent> unaccounted) {
    public Reckoning {
        changed = Map.copyOf(changed);
        dropped = Map.copyOf(dropped);
        unaccounted = List.copyOf(unaccounted);
    }

    /** Reckons a transcript against what was written and what was noted. */
    public static Reckoning of(Manuscript manuscript, Ledger ledger, List<Sheet> sheets) {
        String transcript = manuscript.transcript();
        Rule[] rules = new Rule[transcript.length()];
        boolean[] drops = new boolean[transcript.length()];
        for (Change change : ledger.changes()) {
            for (Extent extent : change.extents()) {
                for (int at = extent.start(); at < extent.end(); at++) {
                    rules[at] = change.rule();
                    drops[at] = change.isDrop();
                }
            }
        }
        boolean[] kept = kept(transcript, sheets);
        Map<Rule, Integer> changed = new TreeMap<>();
        Map<Rule, Integer> dropped = new TreeMap<>();
        List<Extent> unaccounted = new ArrayList<>();
        int keptCount = 0;
        int blank = 0;
        for (int at = 0; at < transcript.length(); at++) {
            Rule rule = rules[at];
            if (rule != null) {
                (drops[at] ? dropped : changed).merge(rule, 1, Integer::sum);
            } else if (kept[at]) {
                keptCount++;
            } else if (isBlank(transcript.charAt(at))) {
                blank++;
            } else {
                add(at, unaccounted);
            }
        }
        return new Reckoning(transcript.length(), keptCount, blank, changed, dropped, unaccounted);
    }

    private static void add(int at, List<Extent> extents) {
        int last = extents.size() - 1;
        if (last >= 0 && extents.get(last).end() == at) {
            extents.set(last, new Extent(extents.get(last).start(), at + 1));
        } else {
            extents.add(new Extent(at, at + 1));
        }
    }

    private static boolean[] kept(String transcript, List<Sheet> sheets) {
        boolean[] kept = new boolean[transcript.length()];
        for (Sheet sheet : sheets) {
            Traced written = sheet.traced();
            for (int i = 0; i < written.length(); i++) {
                int origin = written.origin(i);
                if (origin != Traced.ADDED && transcript.charAt(origin) == written.at(i)) {
                    kept[origin] = true;
                }
            }
        }
        return kept;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** All counts together; equal to {@link #characters} always. */
    public int sum() {
        return kept + blank + changedInAll() + droppedInAll() + lengthUnaccounted();
    }

    /** How many were changed or became a fact, by whatever rule. */
    public int changedInAll() {
        return total(changed);
    }

    /** How many were left out, by whatever rule. */
    public int droppedInAll() {
        return total(dropped);
    }

    /** How many characters nothing is known of. */
    public int lengthUnaccounted() {
        return unaccounted.stream().mapToInt(Extent::length).sum();
    }

    private static int total(Map<Rule, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
