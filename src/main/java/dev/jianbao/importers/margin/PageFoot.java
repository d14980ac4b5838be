package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** What stands behind the editor of a page: boxes for remarks, lists of other titles. Who a document goes to is none of it. */
final class PageFoot {
    private static final Pattern EDITOR = Pattern.compile(
            "[\\s　【\\[（(]*(?:(?:本文|文章)?来源[\\s　]*[：:][^。：:]{2,30}[\\s　]+)?(?:责任编辑|责编|网络编辑|编辑)[\\s　]*[：:][\\s　]*[\\p{IsHan}·\\s　A-Za-z0-9]{1,16}[】\\]）)\\s　]*");
    /** Who else had a hand in a page. */
    private static final Pattern HAND = Pattern.compile(
            "[\\s　【\\[（(]*(?:(?:本文|信息|文章|稿件|新闻|内容)?来源|作者|记者|通[讯信]员|审核|校对|监制|总编|主编|摄影|初审|复审|终审|一审|二审|三审|供稿|撰稿|文|图|附件?)[\\s　]*[：:丨|/].*");
    /** A sentence that says whose opinions a page shows, and whose not. */
    private static final Pattern DISCLAIMER = Pattern.compile(".*(?:不代表.{0,8}立场|个人观点|转载|版权|侵权|免责).*");

    private static final Pattern CALENDAR = Pattern.compile(
            "(?=.*[0-9][\\s　]+[0-9])[0-9\\s　]{5,}|[\\s　]*(?:(?:周|星期)?[一二三四五六日天][\\s　]*){5,7}|[<＜]20[0-9]{2}年[0-9]{1,2}月[>＞]|选择年月");
    private static final Pattern IMPRINT = Pattern.compile(
            "版权所有|版权声明|ICP备|投稿(?:电话|邮箱)|(?:主办|承办)[\\s　]*承办[：:]|违者将?.{0,6}追究|版权(?:均|皆)?(?:属|归)[于]?$|建立镜像|(?i:copyright)");
    /** Titles of other texts with a sign between them. */
    private static final Pattern LINKS = Pattern.compile("[^⊙●◆◎■□]{6,50}(?:[⊙●◆◎■□][^⊙●◆◎■□]{6,50}){2,}");

    private static final Pattern DATED_LINK = Pattern.compile(
            "(?=.*\\p{IsHan}{4})[^。]{10,60}?[\\s　\\[（(]*20[0-9]{2}([-/.])[0-9]{1,2}\\1[0-9]{1,2}[\\]）)]?");

    /** Longer lists are not looked for: each title would go one call deeper. */
    private static final int LONGEST_LIST = 2_000;

    private static final int FEWEST = 2;
    private static final int LONGEST = 60;

    private PageFoot() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        return withoutLists(withoutBoxes(slips, ledger), ledger);
    }

    /** Without the calendar, the titles of other texts and the imprint of the site at the end. */
    private static List<Slip> withoutLists(List<Slip> slips, Ledger ledger) {
        int start = slips.size();
        int sure = 0;
        for (int i = slips.size() - 1; i > 1 && (isSure(slips.get(i)) || isNone(slips.get(i))); i--) {
            boolean certain = isSure(slips.get(i));
            sure += certain ? 1 : 0;
            start = certain ? i : start;
        }
        if (sure < FEWEST || slips.subList(start, slips.size()).stream().noneMatch(PageFoot::isWords)) {
            return slips;
        }
        slips.subList(start, slips.size())
                .forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.ADVERT, 0.85)));
        return slips.subList(0, start);
    }

    /** Whether a line at the foot may say something of the document: who made it, whom it goes to, what is annexed. */
    static boolean mayBeOfDocument(String text) {
        return EDITOR.matcher(text).matches()
                || HAND.matcher(text).matches()
                || Wording.isCredits(text)
                || Wording.isDistribution(text)
                || Wording.isPrinted(text);
    }

    /** Whether a sentence says whose opinions a page shows, and whose not. */
    static boolean isOfOpinions(String text) {
        return DISCLAIMER.matcher(text).matches();
    }

    private static boolean isWords(Slip slip) {
        return slip instanceof Line line
                && (IMPRINT.matcher(line.text()).find()
                        || line.text().length() <= LONGEST_LIST
                                && LINKS.matcher(line.text()).matches());
    }

    private static boolean isSure(Slip slip) {
        String text = slip instanceof Line line ? line.text().strip() : "";
        return CALENDAR.matcher(text).matches()
                || IMPRINT.matcher(text).find() && !Wording.isDistribution(text)
                || LINKS.matcher(text).matches();
    }

    private static List<Slip> withoutBoxes(List<Slip> slips, Ledger ledger) {
        int i = slips.size() - 1;
        while (i > slips.size() / 4 && i > 1 && (isNone(slips.get(i)) || isDatedLink(slips.get(i)))) {
            i--;
        }
        boolean edited = i < slips.size() - 1
                && slips.get(i) instanceof Line line
                && EDITOR.matcher(line.text()).matches();
        if (edited) {
            List<Slip> behind = slips.subList(i + 1, slips.size());
            behind.forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.ADVERT, 0.85)));
            return slips.subList(0, i + 1);
        }
        return slips;
    }

    /** The title of another text, with the day on which it was put on the web behind it. */
    private static boolean isDatedLink(Slip slip) {
        return slip instanceof Line line
                && DATED_LINK.matcher(line.text().strip()).matches();
    }

    /** Whether a slip is nothing that a document says: a few words without a stop, a name for a button, a disclaimer. */
    private static boolean isNone(Slip slip) {
        String text = slip instanceof Line line ? line.text().strip().replaceAll("[\\s　]+", " ") : "。";
        boolean words = text.length() <= LONGEST && text.indexOf('。') < 0 && text.indexOf('；') < 0;
        return (words || DISCLAIMER.matcher(text).matches())
                && !Wording.isDistribution(text)
                && !Wording.isPrinted(text)
                && !Wording.isCredits(text)
                && !HAND.matcher(text).matches()
                && Dates.first(text).isEmpty();
    }
}
