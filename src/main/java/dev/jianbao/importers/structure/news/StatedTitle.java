package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;

/** A title that a fact above the text states whole, and that stands over the text on several lines. */
final class StatedTitle {
    private static final int FARTHEST = 10;
    private static final int MOST_LINES = 4;
    private static final int SHORTEST = 8;

    private StatedTitle() {}

    /** Makes one line of the lines that together say the title; leaves all as it is where none do. */
    static void united(List<Slip> slips, String title, Ledger ledger) {
        String key = bare(title);
        for (int i = 0; key.length() >= SHORTEST && i < Math.min(FARTHEST, slips.size()); i++) {
            List<Traced> parts = new ArrayList<>();
            StringBuilder together = new StringBuilder();
            for (int n = i; n < i + MOST_LINES && n < slips.size() && slips.get(n) instanceof Line line; n++) {
                parts.add(line.traced().strip());
                together.append(bare(line.text()));
                if (parts.size() > 1 && together.toString().equals(key)) {
                    Line first = (Line) slips.get(i);
                    ledger.seam(parts.get(1), new Finding(Rule.HARD_WRAP, 0.95, title));
                    slips.subList(i + 1, n + 1).clear();
                    slips.set(i, first.with(Traced.joined(parts)));
                    return;
                }
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
