package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a whole page has above its document: first the title of its window, which is that of the document with the names of channel and
 * site behind it, then menus, until the title stands there alone.
 */
final class WindowTitle {
    /** What parts a title from the names of channel and site; two dashes in a row are a stop of the title itself. */
    private static final Pattern BEHIND_TITLE = Pattern.compile("[\\s　]*(?:_|[|｜]|(?<![-—–])[-—–](?![-—–]))[\\s　]*");

    private static final Pattern NAMES = Pattern.compile("[^。，；：“”《》]{2,60}");
    /** What a site marks titles with. */
    private static final Pattern MARK = Pattern.compile("^[\\s　]*[【\\[](?:推荐|置顶|原创|图文|热点|头条|转载|视频)[】\\]]");

    private static final int FARTHEST = 80;
    private static final int SHORTEST = 8;

    private WindowTitle() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        int title = title(slips);
        if (title < 1) {
            return slips;
        }
        boolean frame = slips.subList(1, title).stream().noneMatch(WindowTitle::mayBeOfDocument);
        int end = frame ? title : 1;
        slips.subList(0, end)
                .forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.NAVIGATION, 0.9)));
        return slips.subList(end, slips.size());
    }

    /** Where the title stands alone with which the first line begins; −1 where it does not. */
    private static int title(List<Slip> slips) {
        String window = text(slips, 0);
        Matcher gap = BEHIND_TITLE.matcher(window);
        while (gap.find()) {
            String title = MARK.matcher(window.substring(0, gap.start()))
                    .replaceFirst("")
                    .strip();
            String names = window.substring(gap.end());
            if ((title.length() >= SHORTEST || Wording.isSeries(title))
                    && NAMES.matcher(names).matches()
                    && Han.count(names) > 1) {
                for (int i = 1; i < Math.min(FARTHEST, slips.size() - 1); i++) {
                    if (text(slips, i).equals(title)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether something between the two may be of the document: a sentence, a day, a fact of it, a table. */
    private static boolean mayBeOfDocument(Slip slip) {
        return PageHead.isOfDocument(slip)
                || slip instanceof Line line && Dates.first(line.text()).isPresent();
    }

    private static String text(List<Slip> slips, int at) {
        return at < slips.size() && slips.get(at) instanceof Line line
                ? line.text().strip()
                : "";
    }
}
