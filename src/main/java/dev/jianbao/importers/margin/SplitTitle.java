package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A title on two lines, above the first sentence: the second goes on with 暨, or the first stops at a comma with a day right below the
 * second.
 */
final class SplitTitle {
    private static final int FARTHEST = 20;
    private static final int LONGEST = 40;
    private static final int LONGEST_BYLINE = 120;
    private static final int FEWEST_HAN = 4;

    private SplitTitle() {}

    static List<Slip> joined(List<Slip> slips, Ledger ledger) {
        List<Slip> joined = new ArrayList<>(slips);
        for (int i = 0; i + 1 < Math.min(FARTHEST, joined.size()); i++) {
            if (text(joined, i).indexOf('。') >= 0) {
                break;
            }
            if (goesOn(joined, i)) {
                Line first = (Line) joined.get(i);
                Line second = (Line) joined.remove(i + 1);
                ledger.seam(
                        second.traced().strip(),
                        new Finding(
                                Rule.HARD_WRAP,
                                0.85,
                                first.text().strip() + "｜" + second.text().strip()));
                joined.set(
                        i,
                        first.with(first.traced().strip().plus(second.traced().strip())));
            }
        }
        return joined;
    }

    private static boolean goesOn(List<Slip> slips, int i) {
        String first = text(slips, i);
        String second = text(slips, i + 1);
        boolean comma = first.endsWith("，");
        String head = comma ? first.substring(0, first.length() - 1) : first;
        boolean titles = isTitle(head) && isTitle(second);
        String below = i + 2 < slips.size() ? text(slips, i + 2) : "";
        boolean dated = below.length() <= LONGEST_BYLINE
                && below.indexOf('。') < 0
                && Dates.first(below).isPresent();
        return titles && (second.startsWith("暨") || comma && dated);
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST && Han.count(text) >= FEWEST_HAN && Wording.isTitle(text);
    }

    private static String text(List<Slip> slips, int at) {
        return slips.get(at) instanceof Line line ? line.text().strip() : "";
    }
}
