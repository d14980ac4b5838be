package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Short lines among running text that head what stands below them. */
final class Subheads {
    private static final int LONGEST = 36;
    private static final int LONGEST_VERSE = 16;
    private static final Pattern CAPTION = Pattern.compile(
            "^[（(▲△↑▼]?[\\s　]*(?:[上下左右本]?图(?:为|[一二三四五六七八九十0-9]{0,2}[：:])|图片[：:]|摄影[：:])|^▲|[\\s　](?:供图|摄)[）)]?$|[（(][^（()）]{2,16}(?:供图|供稿|摄|摄影|图)[）)]$|^(?:本[报网台])?(?:记者|通[讯信]员)[\\s　]+\\p{IsHan}{2,4}[\\s　]*摄影?$");
    /** A line that says of itself what it is, and one in brackets. */
    private static final Pattern NO_HEADING = Pattern.compile(
            "[【\\[][^】\\]]{2,8}[】\\]].+|注[：:].*|(?:亲爱的|尊敬的)[^。]{2,24}|现[将就][^。]{8,}|附[图表件][\\s　]*[0-9]?[\\s　]*[：:].*|(?:关键词|摘[\\s　]*要|中图分类号|文献标识码|作者简介|基金项目)[\\s　]*[：:].*|[（(][^（()）]*[，,][^（()）]*[0-9]{6}[）)]");

    private Subheads() {}

    /** The text with those lines set as headings. */
    static Lines headed(Lines body) {
        List<Slip> slips = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < body.size(); i++) {
            Slip slip = body.slips().get(i);
            boolean heading = isSubhead(body, i);
            depth = heading ? depth + 1 : 0;
            slips.add(heading ? headed((Line) slip, Math.min(depth, 2)) : slip);
        }
        return new Lines(slips);
    }

    private static Line headed(Line line, int depth) {
        return new Line(line.traced(), line.place(), line.style().asHeading(depth));
    }

    /** Whether a line stood below a picture and is neither set nor counted as a heading. */
    private static boolean isCaption(Line line) {
        return line.style().caption()
                && line.style().heading() == 0
                && line.style().bold().isEmpty()
                && Marker.of(line.text().strip()).isEmpty();
    }

    /** A short line without a stop, among running text. */
    private static boolean isSubhead(Lines body, int i) {
        String text = body.text(i);
        boolean shaped = body.isLine(i)
                && (body.line(i).style().heading() > 0
                        || Wording.isTitle(text) && !Wording.isClosed(unquoted(text)) && text.length() <= LONGEST);
        if (body.isLine(i) && isCaption(body.line(i))
                || NO_HEADING.matcher(text).matches()
                || endsVerses(body, i)
                || BareCredits.isAffiliation(text)
                || CAPTION.matcher(text).find()
                || CAPTION.matcher(body.text(i + 1)).find() && text.length() <= LONGEST) {
            return false;
        }
        boolean behind =
                i == 0 || Wording.isClosed(body.text(i - 1)) || body.text(i - 1).length() <= LONGEST;
        boolean before = body.text(i + 1).length() > LONGEST
                || Wording.isClosed(body.text(i + 1))
                        && body.text(i + 1).length() > text.length()
                        && body.text(i + 1).length() > 20
                || Wording.isTitle(body.text(i + 1)) && body.text(i + 2).length() > LONGEST;
        return shaped && behind && before && (Marker.of(text).isEmpty() || !text.endsWith("："));
    }

    /** A line without the bracket that closes a name or a quotation at its end: that is no stop. */
    private static String unquoted(String text) {
        return text.replaceAll("[”》）]$", "");
    }

    /** Whether a line is the last of several short ones without a stop, as those of a poem or a list are, which nothing sets apart from the others. */
    private static boolean endsVerses(Lines body, int i) {
        return isVerse(body, i) && isVerse(body, i - 1) && isVerse(body, i - 2);
    }

    private static boolean isVerse(Lines body, int i) {
        return i >= 0
                && body.isLine(i)
                && body.text(i).length() <= LONGEST_VERSE
                && !Wording.isClosed(unquoted(body.text(i)))
                && Marker.of(body.text(i)).isEmpty()
                && body.line(i).style().heading() == 0
                && body.line(i).style().bold().isEmpty();
    }
}
