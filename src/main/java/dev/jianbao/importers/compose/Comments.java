package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.List;

/** Puts each doubt, once, as a comment at the place that it is about. */
final class Comments {
    private final List<Doubt> open;
    private final RuleWords words;

    Comments(Ledger ledger, RuleWords words) {
        this.open = new ArrayList<>(ledger.doubts());
        this.words = words;
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

    private List<String> taken(Traced... texts) {
        List<String> taken = new ArrayList<>();
        for (Traced text : texts) {
            List<Extent> extents = text.extents();
            open.removeIf(doubt -> {
                boolean here = doubt.extents().stream().anyMatch(each -> meets(each, extents));
                if (here) {
                    taken.add(said(doubt));
                }
                return here;
            });
        }
        return taken;
    }

    private static boolean meets(Extent one, List<Extent> others) {
        return others.stream()
                .anyMatch(other -> one.start() < other.end() && other.start() < Math.max(one.end(), one.start() + 1));
    }

    private String said(Doubt doubt) {
        return words.say("comment", doubt.rule().id(), words.doubt(doubt)).replaceAll("[\\r\\n]+", " ");
    }
}
