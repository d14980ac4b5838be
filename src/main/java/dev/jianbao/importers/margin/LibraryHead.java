package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a library of documents on the web says above one whose file it does not name: its sort, format and size, who put it there, what else
 * there is. Only what says so goes; any other line of the head may be the title.
 */
final class LibraryHead {
    private static final int FARTHEST = 12;
    private static final int ENOUGH = 3;
    private static final int LONGEST = 80;

    /** Headings of such a page, one or several on a line, and the sort of document. */
    private static final Pattern WORDS =
            Pattern.compile("(?:[\\s　|]*(?:该用户还上传了(?:这些|以下)?文档|文档列表|文档(?:介绍|简介|预览|信息|描述)|内容(?:预览|提供方)|资源描述|相关文档)"
                    + "[\\s　：:]*){1,4}|[\\s　]*(?:(?:文档|所属|资源|内容)分类|上传(?:人|者|时间))[\\s　]*[：:].{1,50}");

    private static final Pattern SENTENCE = Pattern.compile(".{30,}。.*");

    private LibraryHead() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        int end = 0;
        while (end < Math.min(FARTHEST, slips.size())
                && !(slips.get(end) instanceof Line line
                        && SENTENCE.matcher(line.text()).matches())) {
            end++;
        }
        List<Slip> head = slips.subList(0, end);
        if (end == slips.size()
                || LibraryPage.facts(head) < ENOUGH
                || head.stream().allMatch(LibraryHead::isOfLibrary)) {
            return slips;
        }
        List<Slip> kept = new ArrayList<>();
        for (Slip slip : head) {
            if (isOfLibrary(slip)) {
                ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.NAVIGATION, 0.85));
            } else {
                kept.add(slip);
            }
        }
        kept.addAll(slips.subList(end, slips.size()));
        return kept;
    }

    private static boolean isOfLibrary(Slip slip) {
        return slip instanceof Line line
                && line.text().length() <= LONGEST
                && (LibraryPage.facts(List.of(slip)) > 0
                        || WORDS.matcher(line.text()).matches());
    }
}
