package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.LinkHeading;
import dev.jianbao.importers.lexis.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles of other texts between the paragraphs of one, below words that head such. Two of them or more: one alone may be the title of
 * a box, whose text stands below it.
 */
public final class LinksAmong {
    private static final Pattern SIGN = Pattern.compile("^[\\s　·•●■◆▪◇○>»›☞*-]+");
    /** What a sentence has, a label, and the entry of a list of books. */
    private static final Pattern NO_LINK = Pattern.compile("[。；：:《》]");

    private static final int LONGEST = 40;
    private static final int FEWEST = 2;
    private static final int FEWEST_HAN = 6;

    private LinksAmong() {}

    public static List<Slip> without(List<Slip> slips, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        int at = 0;
        while (at < slips.size()) {
            int end = at > 1 && isHeading(slips.get(at)) ? end(slips, at + 1) : at;
            if (isRow(slips, at)) {
                ledger.drop(((Line) slips.get(at)).traced().strip(), Finding.of(Rule.ADVERT, 0.85));
                at++;
            } else if (end - at > FEWEST && end < slips.size() && PageTail.isSentence(slips.get(end))) {
                slips.subList(at, end)
                        .forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.ADVERT, 0.85)));
                at = end;
            } else {
                kept.add(slips.get(at));
                at++;
            }
        }
        return kept;
    }

    /** Whether a line behind the first sentences holds links after its words for such, and says nothing else. */
    private static boolean isRow(List<Slip> slips, int at) {
        return at > 0 && slips.get(at) instanceof Line line && LinkHeading.isRow(line.text());
    }

    private static boolean isHeading(Slip slip) {
        return slip instanceof Line line && LinkHeading.isOne(line.text());
    }

    private static int end(List<Slip> slips, int from) {
        int end = from;
        while (end < slips.size() && slips.get(end) instanceof Line line && isTitle(line.text())) {
            end++;
        }
        return end;
    }

    private static boolean isTitle(String text) {
        String bare = SIGN.matcher(text).replaceFirst("").strip();
        return Han.count(bare) >= FEWEST_HAN
                && bare.length() <= LONGEST
                && !NO_LINK.matcher(bare).find()
                && Marker.of(bare).isEmpty();
    }
}
