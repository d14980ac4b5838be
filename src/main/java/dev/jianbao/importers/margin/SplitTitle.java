package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A title on several lines, above the first sentence: the second goes on with 暨, the first stops at a comma with a day right below
 * the second, or all of them are few words that stand close together above the byline.
 */
final class SplitTitle {
    private static final int FARTHEST = 20;
    private static final int LONGEST = 40;
    private static final int LONGEST_BYLINE = 120;
    private static final int FEWEST_HAN = 4;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 5;
    private static final int LONGEST_PIECE = 14;
    /** Who wrote a text, or when it was put somewhere. */
    private static final Pattern BYLINE = Pattern.compile(
            "(?=.{2,80}$)[^。]*(?:(?:记者|通[讯信]员|作者|来源)[\\s　：:|丨]|20[0-9]{2}[-/年.][0-9]{1,2}[-/月.][0-9]{1,2}).*");

    private static final Pattern LABEL =
            Pattern.compile("[\\s　]*(?:来源|作者|编辑|责任编辑|责编|记者|通讯员|发布(?:机构|单位))[\\s　]*[：:][^。，：:]{2,20}");

    private SplitTitle() {}

    static List<Slip> joined(List<Slip> slips, Ledger ledger) {
        List<Slip> joined = new ArrayList<>(slips);
        for (int i = 0; i + 1 < Math.min(FARTHEST, joined.size()); i++) {
            if (text(joined, i).indexOf('。') >= 0) {
                break;
            }
            int stacked = stacked(joined, i);
            while (stacked-- > 2) {
                join(joined, i, ledger);
            }
            if (stacked == 1 || goesOn(joined, i) || isLeft(joined, i + 1)) {
                join(joined, i, ledger);
            }
        }
        return joined;
    }

    /** Puts a line together with the next. */
    private static void join(List<Slip> joined, int i, Ledger ledger) {
        Line first = (Line) joined.get(i);
        Line second = (Line) joined.remove(i + 1);
        ledger.seam(
                second.traced().strip(),
                new Finding(
                        Rule.HARD_WRAP,
                        0.85,
                        first.text().strip() + "｜" + second.text().strip()));
        joined.set(i, first.with(first.traced().strip().plus(second.traced().strip())));
    }

    /**
     * How many lines from one on are together a title: characters one below the other, or three lines and more, each a few words, that
     * stand close together with space around them, right above the line that says who wrote it or when.
     */
    private static int stacked(List<Slip> slips, int start) {
        int single = start;
        while (single < slips.size() && text(slips, single).length() == 1 && Han.count(text(slips, single)) == 1) {
            single++;
        }
        if (single - start >= FEWEST_HAN) {
            return single - start;
        }
        int end = start;
        while (end < slips.size()
                && isPiece(text(slips, end))
                && (end == start
                        || slips.get(end) instanceof Line line && !line.style().apart())) {
            end++;
        }
        boolean block = end - start >= FEWEST_LINES
                && end - start <= MOST_LINES
                && end < slips.size()
                && slips.get(start) instanceof Line first
                && first.style().apart()
                && slips.get(end) instanceof Line below
                && below.style().apart()
                && BYLINE.matcher(below.text()).matches();
        return block ? end - start : 0;
    }

    /** Whether a line is a piece of a title, and nothing that stands above one. */
    private static boolean isPiece(String text) {
        return text.length() <= LONGEST_PIECE
                && Han.count(text) >= FEWEST_HAN
                && Wording.isTitle(text)
                && !Wording.isSeries(text)
                && Wording.bracketed(text).isEmpty()
                && OrganisationForm.kind(text).isEmpty()
                && Dates.first(text).isEmpty()
                && Marker.of(text).isEmpty()
                && !text.matches("[—─-].*|.*第.{1,4}期.*|记.*");
    }

    /** Whether a line is one Han that the end of the line above has left: that one names from where a text comes, and another fact follows. */
    private static boolean isLeft(List<Slip> slips, int i) {
        return text(slips, i).length() == 1
                && Han.count(text(slips, i)) == 1
                && LABEL.matcher(text(slips, i - 1)).matches()
                && (i + 1 >= slips.size() || text(slips, i + 1).length() > 1);
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
        return at < slips.size() && slips.get(at) instanceof Line line
                ? line.text().strip()
                : "";
    }
}
