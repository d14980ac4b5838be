package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins a title that found no room on one line, where what it is called by tells: it begins with 关于, and the word for what sort of
 * paper it is stands at the end of the next line or the one behind it.
 */
final class BrokenTitles {
    private static final int MOST_LINES = 3;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;
    private static final Pattern BEGINS = Pattern.compile("(?:\\p{IsHan}{2,20})?关于.*");
    private static final Pattern ENDS = Pattern.compile(
            ".*(?:的(?:.{0,8})?(?:通报|通知|报告|意见|方案|办法|函|请示|批复|情况|思考|建议|启示|启事|公告|细则|说明|纪要|决定|调查|倡议书?|答复|汇报)|调研报告|情况通报|情况报告|实施意见|实施方案)(?:[（(].{1,12}[）)])?");

    private final Ledger ledger;

    BrokenTitles(Ledger ledger) {
        this.ledger = ledger;
    }

    Lines joined(Lines lines) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = end(lines, i);
            slips.add(end > i ? joined(lines, i, end) : lines.slips().get(i));
            i = Math.max(i, end);
        }
        return new Lines(slips);
    }

    /** The last line of a title that begins on a line; that line itself where it is none, or whole. */
    private static int end(Lines lines, int first) {
        String text = unmarked(lines.text(first));
        if (!opens(text) || !stands(lines, first)) {
            return first;
        }
        StringBuilder title = new StringBuilder(text);
        for (int i = first + 1; i < first + MOST_LINES && goesOn(lines.text(i)); i++) {
            if (ENDS.matcher(title.append(lines.text(i))).matches()) {
                return i;
            }
        }
        return first;
    }

    private static boolean opens(String text) {
        return BEGINS.matcher(text).matches()
                && !ENDS.matcher(text).matches()
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Wording.isTitle(text.replaceFirst("[，、]$", ""));
    }

    /** Whether a line begins a paragraph: the one above it is closed, or there is none. */
    private static boolean stands(Lines lines, int at) {
        return at == 0
                || !lines.isLine(at - 1)
                || Wording.isClosed(lines.text(at - 1))
                || Wording.bracketed(lines.text(at - 1)).isPresent()
                || Marker.of(lines.text(at)).isPresent();
    }

    private static boolean goesOn(String text) {
        return Wording.isTitle(text)
                && text.length() <= LONGEST
                && Marker.of(text).isEmpty()
                && !BEGINS.matcher(text).matches()
                && Wording.bracketed(text).isEmpty();
    }

    private Slip joined(Lines lines, int first, int last) {
        Traced title = lines.line(first).traced().strip();
        for (int i = first + 1; i <= last; i++) {
            Traced next = lines.line(i).traced().strip();
            ledger.seam(next, new Finding(Rule.HARD_WRAP, 0.9, title.text() + "｜" + next.text()));
            title = title.plus(next);
        }
        return lines.line(first).with(title);
    }

    private static String unmarked(String text) {
        return text.substring(Marker.of(text).map(Marker::length).orElse(0));
    }
}
