package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Puts each doubt, once, as a comment at the place that it is about. */
final class Comments {
    private final Set<Doubt> open;
    /** Doubts by where one of their stretches begins. */
    private final TreeMap<Integer, List<Doubt>> places = new TreeMap<>();

    private final RuleWords words;
    private int longest;

    Comments(Ledger ledger, RuleWords words) {
        this.open = new LinkedHashSet<>(ledger.doubts());
        this.words = words;
        for (Doubt doubt : open) {
            for (Extent extent : doubt.extents()) {
                places.computeIfAbsent(extent.start(), any -> new ArrayList<>()).add(doubt);
                longest = Math.max(longest, extent.length());
            }
        }
    }

    /** Comments on a text for the line before it, in Markdown. */
    void markdown(Sheet sheet, Traced... texts) {
        for (String doubt : taken(texts)) {
            sheet.line("<!-- " + doubt.replace("--", "—") + " -->").line("");
        }
    }

    /** Comments on values for the lines before them, in YAML. */
    void yaml(Sheet sheet, String indent, Traced... texts) {
        for (String doubt : taken(texts)) {
            sheet.line(indent + "# " + doubt);
        }
    }

    /** All that nobody has taken, in Markdown. */
    void rest(Sheet sheet) {
        for (Doubt doubt : open) {
            sheet.line("<!-- " + said(doubt).replace("--", "—") + " -->").line("");
        }
        open.clear();
    }

    /** All that nobody has taken of what begins before a place, in Markdown. */
    void restBefore(Sheet sheet, int place) {
        List<Doubt> before = open.stream()
                .filter(doubt -> doubt.extents().stream().anyMatch(each -> each.start() < place))
                .toList();
        before.forEach(doubt ->
                sheet.line("<!-- " + said(doubt).replace("--", "—") + " -->").line(""));
        open.removeAll(before);
    }

    private List<String> taken(Traced... texts) {
        List<String> taken = new ArrayList<>();
        for (Traced text : texts) {
            for (Extent extent : text.extents()) {
                Set<Doubt> near = new LinkedHashSet<>();
                places.subMap(extent.start() - longest, extent.end()).values().forEach(near::addAll);
                near.stream()
                        .filter(doubt ->
                                doubt.extents().stream().anyMatch(each -> meets(each, extent)) && open.remove(doubt))
                        .forEach(doubt -> taken.add(said(doubt)));
            }
        }
        return taken;
    }

    private static boolean meets(Extent one, Extent other) {
        return one.start() < other.end() && other.start() < Math.max(one.end(), one.start() + 1);
    }

    private String said(Doubt doubt) {
        return words.say("comment", doubt.rule().id(), words.doubt(doubt)).replaceAll("[\\r\\n]+", " ");
    }
}
