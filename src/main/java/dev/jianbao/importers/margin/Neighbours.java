package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands behind the titles of the pages before and after this one: lists, pictures of others, the site's own words. Who made the
 * document, whom it goes to and its annexes stay, and so does all of it where a sentence stands among it.
 */
final class Neighbours {
    private static final Pattern BEFORE = neighbour("上一[篇条则]|前一[篇条]");
    private static final Pattern AFTER = neighbour("下一[篇条则]|后一[篇条]");
    private static final int FEWEST_ABOVE = 3;

    private Neighbours() {}

    private static Pattern neighbour(String words) {
        return Pattern.compile("[\\s　\\[【（(·•↑↓▲▼«»<>]*(?:" + words + ")[\\s　\\]】）)]*[：:].{0,80}");
    }

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        int start = FEWEST_ABOVE;
        while (start + 1 < slips.size() && !isPair(slips, start)) {
            start++;
        }
        if (start + 1 >= slips.size()
                || slips.subList(start, slips.size()).stream().anyMatch(Neighbours::isOfText)) {
            return slips;
        }
        List<Slip> kept = new ArrayList<>(slips.subList(0, start));
        for (Slip slip : slips.subList(start, slips.size())) {
            if (PageFoot.mayBeOfDocument(((Line) slip).text())) {
                kept.add(slip);
            } else {
                ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.ADVERT, 0.85));
            }
        }
        return kept;
    }

    private static boolean isPair(List<Slip> slips, int at) {
        String first = text(slips, at);
        String second = text(slips, at + 1);
        return BEFORE.matcher(first).matches() && AFTER.matcher(second).matches()
                || AFTER.matcher(first).matches() && BEFORE.matcher(second).matches();
    }

    /** Whether a slip is a table or a sentence that is none of a site's about itself. */
    private static boolean isOfText(Slip slip) {
        return !(slip instanceof Line line)
                || Wording.isSentence(line.text().strip()) && !PageFoot.isOfOpinions(line.text());
    }

    private static String text(List<Slip> slips, int at) {
        return slips.get(at) instanceof Line line ? line.text().strip() : "";
    }
}
