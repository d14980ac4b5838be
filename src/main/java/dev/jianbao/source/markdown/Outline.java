package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The headings of a {@link Prose} while it is being written, each with its depth and a made anchor. */
final class Outline {
    private final List<OutlineEntry> entries = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final Deque<Integer> ranks = new ArrayDeque<>();
    private final List<Integer> counts = new ArrayList<>();

    /**
     * Makes the anchor of the next entry: {@code s-2-1} for the first below the second.
     *
     * @param rank lower for an outer heading, the same for one beside
     */
    String next(int rank) {
        while (!ranks.isEmpty() && ranks.element() > rank) {
            ranks.pop();
        }
        if (ranks.isEmpty() || ranks.element() < rank) {
            ranks.push(rank);
        }
        int depth = ranks.size();
        while (counts.size() > depth) {
            counts.remove(counts.size() - 1);
        }
        if (counts.size() < depth) {
            counts.add(1);
        } else {
            counts.set(depth - 1, counts.get(depth - 1) + 1);
        }
        StringBuilder anchor = new StringBuilder("s");
        counts.forEach(count -> anchor.append('-').append(count));
        return anchor.toString();
    }

    /** Adds the entry that was counted last, under the anchor made for it. */
    void add(String text, String anchor, boolean runIn, SourceRange range) {
        entries.add(new OutlineEntry(ranks.size(), text, anchor, runIn, range));
        made.add(anchor);
    }

    /** Adds the entry that was counted last, under an anchor its author gave. */
    void addGiven(String text, String anchor, SourceRange range) {
        entries.add(new OutlineEntry(ranks.size(), text, anchor, false, range));
        made.add("");
    }

    List<OutlineEntry> entries() {
        return entries;
    }

    /** For each entry the anchor that was made, or empty. */
    List<String> made() {
        return made;
    }
}
