package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Pairs;
import dev.jianbao.importers.lexis.SectionWords;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.sender.Byline;
import dev.jianbao.importers.structure.sender.OrganisationLabels;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The second line of a title that nothing marks as one: it stands alone between the title and the text, and reads like a title itself.
 * It may be a subtitle, or the rest of a title that found no room; so it is asked about.
 */
final class Subtitle {
    private static final int SHORTEST_TITLE = 8;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 36;
    /** What stands between a title and its text and is neither: a day, a place, what sort of text it is, a heading that counts. */
    private static final Pattern OTHER = Pattern.compile(
            ".*[：:].*|[（(].*[）)]|.*(?:[0-9]{4}年.*日|摘编|摘要|整理|供稿|报道|通讯员.*|记者.*|作者.*)|第[一二三四五六七八九十0-9]+(?:代表团|小?组|[条章节期届批天站场篇步课站]).*|[“\"].*[”\"]说.*|.*[，,]");

    private Subtitle() {}

    /** Whether a line is one, its title being the line above. */
    static boolean is(Lines lines, int at) {
        return lines.isLine(at) && lines.isLine(at - 1) && isBelow(Openings.bare(lines.text(at - 1)), lines, at);
    }

    /** Whether the first line of a text is one: no other line of it looks as if it were the heading of what stands below. */
    static boolean isFirst(String title, Lines body) {
        return isBelow(title, body, 0)
                && IntStream.range(1, body.size())
                        .noneMatch(i -> isTitle(body.text(i))
                                && Marker.of(body.text(i)).isEmpty()
                                && Wording.isProse(body.text(i + 1)));
    }

    /** Whether a line is one, below a title. */
    private static boolean isBelow(String title, Lines lines, int at) {
        String text = lines.text(at);
        return Han.count(title) >= SHORTEST_TITLE
                && isTitle(title)
                && !SectionWords.isOne(title)
                && Han.count(text) >= SHORTEST
                && text.length() <= LONGEST
                && isTitle(text)
                && Marker.of(text).isEmpty()
                && Wording.bracketed(text).isEmpty()
                && !OTHER.matcher(text).matches()
                && OrganisationForm.kind(text).isEmpty()
                && !OrganisationLabels.isSender(text)
                && !Byline.is(text)
                && !Speaker.is(text)
                && !Pairs.are(text, lines.text(at + 1))
                && lines.text(at + 1).length() > LONGEST
                && Wording.isProse(lines.text(at + 1))
                && Marker.of(lines.text(at + 1)).isEmpty();
    }

    private static boolean isTitle(String text) {
        return Wording.isTitle(text) && !Wording.isClosed(text.replaceAll("[）)”》’]$", ""));
    }
}
