package dev.jianbao.importers.repair.wrap;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** What a line shows of whether its paragraph began above it and goes on below it. */
final class LineForm {
    private static final Pattern GAP = Pattern.compile("[ \\t]{3,}|　{2,}|[.．·…]{4,}");
    /** In a text with fewer that are set in or apart, a line that is neither may begin a paragraph. */
    static final int FEWEST_SET_IN = 3;

    /** Shorter lines need be no running text. */
    static final int PROSE = 20;

    private static final Pattern IN_SENTENCE = Pattern.compile("[，。；、]");
    private static final Pattern HEADLINE =
            Pattern.compile("关于.*|.*的(?:通知|意见|报告|函|决定|公告|通告|通报)|.*(?:方案|计划|规划|办法|细则|要点)");
    /** What begins a line of facts; 要问题有： behind a line that ends in 主 does not. */
    private static final Pattern LABEL =
            Pattern.compile("[^，。；：]{0,8}(?:电话|人|人员|对象|时间|日期|地点|地址|单位|部门|主题|内容|方式|邮箱|来源|编辑|作者|记者|附件|备注|说明|注|名单)[：:]");
    /** A row of a list that is set in columns, as lists of names are: 甲某　乙某某　丙某　丁某某. */
    private static final Pattern ROW =
            Pattern.compile("[\\s　]*[\\p{IsHan}·]{1,8}(?:[ 　]{1,4}[\\p{IsHan}·]{1,8}){3,40}[\\s　]*");

    private LineForm() {}

    /** Whether a line stops in the middle of running text, and is no heading. */
    static boolean isInSentence(String text) {
        String line = text.strip();
        boolean heads = Marker.of(line).isPresent() && line.indexOf('。') < 0;
        return !Wording.isClosed(line)
                && !heads
                && IN_SENTENCE.matcher(line).find()
                && !HEADLINE.matcher(line).matches();
    }

    /** Whether a line has no wide gap and no leaders in it, as those of mastheads and contents have, which tell nothing of the width. */
    static boolean isSolid(Line line) {
        return !GAP.matcher(line.text().strip()).find() && !isRow(line);
    }

    static boolean isRow(Line line) {
        return ROW.matcher(line.text()).matches();
    }

    /** Whether paragraphs are set in, so that a line that is not goes on. */
    static boolean setsIn(Galley galley) {
        long set = galley.lines()
                .filter(line -> isSetIn(line.text()) && beginsParagraph(line))
                .count();
        return set >= FEWEST_SET_IN;
    }

    /** Whether a line is set in or apart, and long enough to be running text. */
    static boolean beginsParagraph(Line line) {
        return (isSetIn(line.text()) || line.style().apart())
                && line.text().strip().length() >= PROSE;
    }

    static boolean isSetIn(String text) {
        return text.startsWith("　") || text.startsWith("  ");
    }

    static boolean isRest(Slip slip) {
        return slip instanceof Line line && continues(line) && !isLabelled(line);
    }

    /** Whether a line begins with a label, as lines of facts do. */
    static boolean isLabelled(Line line) {
        return LABEL.matcher(line.text()).lookingAt();
    }

    static boolean endsSentence(Slip slip) {
        return slip instanceof Line line && line.text().indexOf('。') >= 0;
    }

    static boolean endsSentence(List<Slip> slips, int at) {
        return at < slips.size() && isRest(slips.get(at)) && endsSentence(slips.get(at));
    }

    /** Whether a line may go on with what the line before began: no space stands between, it is not set in, and begins nothing of its own. */
    static boolean continues(Line line) {
        return !line.style().apart() && beginsNothing(line);
    }

    static boolean beginsNothing(Line line) {
        String text = line.text();
        boolean indented = isSetIn(text);
        boolean begins = Marker.of(text)
                .filter(each -> each.kind() != Marker.Kind.IN_WORDS)
                .isPresent();
        return !indented
                && !isRow(line)
                && !begins
                && Wording.bracketed(text).isEmpty()
                && !Wording.isDistribution(text)
                && !Wording.isCredits(text);
    }
}
