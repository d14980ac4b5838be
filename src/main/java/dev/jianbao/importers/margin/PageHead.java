package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Restriction;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands above the title of a page: its place on the site, its menu, its telephone numbers, the words by which a page that was
 * broken into wants to be found. The title is the line above the one that says when and where from the page was put there.
 */
final class PageHead {
    private static final int FARTHEST = 40;
    private static final int LONGEST_POSTING = 120;
    private static final int NEAR_TITLE = 3;
    private static final int CROWD = 3;
    private static final int LONGEST_SCRAP = 30;
    /** Longer rows of words are not looked for: each word would go one call deeper. */
    private static final int LONGEST_ROW = 1_000;

    private static final int FEWEST_HAN = 6;
    private static final double FOREIGN = 0.1;

    /**
     * The line that says when a page was put on the web, beside where from, by whom, or how often it was read. When something takes
     * place says nothing of it.
     */
    private static final Pattern POSTING = Pattern.compile(
            "(?=.*(?:来源|来自|浏览|点击|阅读|访问|作者|编辑|发布|字[号体]|打印|(?<![\\p{IsHan}])(?:时间|日期)(?=.*[0-9]{1,2}[:：][0-9]{2})|(?:更新|录入|添加|上传|发表)时间)[\\p{IsHan}]{0,2}[\\s　]*[：:】]).*|.{0,40}20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}[\\s　]+[0-9]{1,2}:[0-9]{2}[\\s　]*发表于[\\s　]*\\p{IsHan}{2,6}|[\\s　]*20[0-9]{2}[-/年][0-9]{1,2}[-/月][0-9]{1,2}日?[\\s　]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[\\s　]+\\p{IsHan}{2,6})?[\\s　]*");
    /** What a table of document facts says of itself; its lines are none of those. */
    private static final Pattern FACT = Pattern.compile(
            "[\\s　•·]*(?:信息)?(?:索[\\s　]*引[\\s　]*号|主[\\s　]*题|发文|成文|组配|名[\\s　]*称|文[\\s　]*号|标[\\s　]*题|有[\\s　]*效|公开).*");

    private static final Pattern NUMBERED =
            Pattern.compile(".*(?:第[\\s　]*[0-9一二三四五六七八九十]{1,4}[\\s　]*[期号]|总第|[〔\\[（(]20[0-9]{2}[〕\\]）)]).*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?!.*(?:来源|原文|链接|网址|出处|转载))(?:[^。，：:]{2,30}[\\s　]+)?(?:https?://|www\\.)\\S+[\\s　]*|[\\s　]*(?:(?:https?://|www\\.)\\S+|!\\[[^\\]]{0,40}\\]\\([^)]{0,200}\\))[\\s　]*");
    private static final Pattern PLACE = Pattern.compile(
            "[\\s　]*(?:[\\p{IsHan}]{0,8}位置[\\s　]*[：:].*|[^。，]{0,40}[|｜　 ](?:关于我们|联系我们|设为首页|加入收藏|网站地图)[^。，]{0,20}|(?:(?:今天|今日|现在)是[\\s　：:]*)?(?:公元)?20[0-9]{2}[年/.-][^。，]{3,20}(?:星期|周)[一二三四五六日天][^。，]{0,30}|(?:今天|今日|现在)是[\\s　：:]*(?:20[0-9]{2}|星期)[^。，]{1,40}|(?:今日)?天气(?:预报)?[\\s　：:]?[^。，]{0,30}|[0-9]?(?:首页|主页|网站首页)[\\s　]*[/>»›|·-].*|网站首页[\\s　]+[\\p{IsHan}]{2,8}|.*[/>»›|-][\\s　]*正文[\\s　]*|欢迎(?:来到|访问|光临|您).{0,30}|返回顶部|.{0,6}(?:部分)?内容阅读|全文)[\\s　]*");
    /** What only a page says of itself; short lines above a title are the page's where one of them says such a thing. */
    private static final Pattern OF_PAGE = Pattern.compile(
            ".*(?:首页|主页|网站(?:导航|地图|支持)|登[录陆]|注册|站内|导航|菜单|设为|(?:电话|热线|传真|邮[箱编]|地址|QQ)[\\s　]*[：:]|[0-9]{7,}|[0-9]{3,4}-[0-9]{3,}).*|[\\s　]*(?:全站|高级|站内)?(?:网站|搜索|检索|下载|收藏|关注(?:我们)?|栏目|客户端|微信|微博|繁体|无障碍|[Ee]nglish)[\\s　|]*");
    /** Words one after the other, with nothing between them but what parts the entries of a list. */
    private static final Pattern ROW_OF_WORDS = Pattern.compile(
            "[\\s　]*[\\p{IsHan}A-Za-z0-9]{2,6}(?:[ 　]{1,4}[\\p{IsHan}A-Za-z0-9]{2,6}){5,30}[\\s　]*|(?=.{20})[^-。；;，]{4,}(?:-[^-。；;，]{4,}){2,}|(?=.{20})[^_,，|｜。；;]{2,}(?:[\\s　]*[_,，|｜][^_,，|｜。；;]{2,}){2,}");

    /** Who wrote a text, beside who published it. */
    private static final Pattern HANDS = Pattern.compile(".*(?:^|[\\s　|｜丨])(?:本[报网台])?(?:记者|通[讯信]员|作者)[\\s　：:].{2,20}");

    /** The name of a site or a paper, which may be where a text comes from. */
    private static final Pattern SITE = Pattern.compile("[\\s　]*\\p{IsHan}{2,8}(?:网|日报|晚报|在线)[\\s　]*");

    /** Several words in Latin letters: alone above a title they may be the same in another language. */
    private static final Pattern ENGLISH = Pattern.compile("[\\s　]*[A-Za-z]{2,}(?:[\\s　]+[A-Za-z'’&-]+){1,12}[\\s　]*");

    private PageHead() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        int title = title(slips, posting(slips));
        Trail trail = Trail.of(slips);
        int end = title > 0 ? belowBodies(slips, title) : Math.max(begins(slips), trail.end(slips));
        List<Slip> head = slips.subList(0, end).stream()
                .filter(slip -> !(slip instanceof Line line && trail.names(line.text())))
                .toList();
        if (end == 0 || head.stream().anyMatch(PageHead::isOfDocument)) {
            return slips;
        }
        int aboveTrail = trail.at() < end ? trail.at() + 1 : 0;
        boolean siteAbove =
                trail.isThere() && slips.subList(0, aboveTrail).stream().allMatch(PageHead::isScrap);
        boolean crowdBelow = isCrowd(trail.isThere() ? slips.subList(aboveTrail, end) : head);
        List<Slip> kept = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Line line = (Line) slips.get(i);
            boolean stays = SITE.matcher(line.text()).matches()
                    || Restriction.isSecrecy(line.text())
                    || Restriction.isUrgency(line.text());
            boolean alone = end == 1 && ENGLISH.matcher(line.text()).matches();
            boolean place = trail.names(line.text()) || !alone && isFurniture(line.text());
            boolean crowd = i < aboveTrail ? siteAbove : crowdBelow;
            if (!stays && (crowd || place || foreign(slips, i))) {
                ledger.drop(line.traced().strip(), Finding.of(Rule.NAVIGATION, crowd ? 0.8 : 0.9));
            } else {
                kept.add(line);
            }
        }
        kept.addAll(slips.subList(end, slips.size()));
        return kept;
    }

    /** The first of the bodies whose names stand right above a title: they issued it together. */
    private static int belowBodies(List<Slip> slips, int title) {
        int end = title;
        while (end > 0
                && slips.get(end - 1) instanceof Line line
                && OrganisationForm.kind(line.text().strip()).isPresent()) {
            end--;
        }
        return end;
    }

    /** How many lines at the head of a page that does not say when it was put there are surely none of its text. */
    private static int begins(List<Slip> slips) {
        int end = 0;
        while (end < slips.size() - 2
                && slips.get(end) instanceof Line line
                && (PLACE.matcher(line.text()).matches()
                        || ADDRESS.matcher(line.text()).matches()
                        || foreign(slips, end))) {
            end++;
        }
        return end;
    }

    /** The line that says when the page was put there; −1 where none near the head does. */
    private static int posting(List<Slip> slips) {
        for (int i = 1; i < Math.min(FARTHEST, slips.size()) && slips.get(i) instanceof Line line; i++) {
            String text = line.text();
            if (text.length() <= LONGEST_POSTING
                    && text.indexOf('。') < 0
                    && POSTING.matcher(text).matches()
                    && !FACT.matcher(text).matches()
                    && Dates.first(text).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest line above that one that reads like a title; −1 where there is none. */
    private static int title(List<Slip> slips, int posting) {
        for (int i = posting - 1; i >= Math.max(0, posting - NEAR_TITLE); i--) {
            String text = slips.get(i) instanceof Line line ? line.text().strip() : "";
            if (Han.count(text) >= FEWEST_HAN
                    && Wording.isTitle(text)
                    && !isFurniture(text)
                    && !HANDS.matcher(text).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line may say what document this is: an issue's number, a document's number, a fact of it. */
    static boolean isOfDocument(Slip slip) {
        return !(slip instanceof Line line)
                || NUMBERED.matcher(line.text()).matches()
                || FACT.matcher(line.text()).matches()
                || Wording.isSeries(line.text().strip())
                || line.text().indexOf('。') >= 0;
    }

    /** Whether short lines that stand together are surely the page's; those above a headline may belong to it. */
    private static boolean isCrowd(List<Slip> head) {
        return head.size() >= CROWD
                && head.stream().allMatch(PageHead::isScrap)
                && head.stream()
                        .anyMatch(slip -> slip instanceof Line line
                                && (isFurniture(line.text())
                                        || OF_PAGE.matcher(line.text()).matches()));
    }

    private static boolean isScrap(Slip slip) {
        return slip instanceof Line line
                && (line.text().strip().length() <= LONGEST_SCRAP
                        || isFurniture(line.text())
                        || Han.count(line.text()) == 0 && line.text().length() <= LONGEST_POSTING);
    }

    private static boolean isFurniture(String text) {
        return Han.count(text) == 0
                || text.strip().length() < CROWD && Han.count(text) < 2
                || ADDRESS.matcher(text).matches()
                || PLACE.matcher(text).matches();
    }

    /** Whether a line is a row of words of which the page says nothing anywhere else. */
    private static boolean foreign(List<Slip> slips, int at) {
        String text = slips.isEmpty() || !(slips.get(at) instanceof Line line)
                ? ""
                : line.text().strip();
        return text.length() <= LONGEST_ROW && ROW_OF_WORDS.matcher(text).matches() && echo(slips, at, text) < FOREIGN;
    }

    /** The share of the pairs of Han of a line that stand elsewhere as well. */
    private static double echo(List<Slip> slips, int at, String text) {
        String words = text.replaceAll("[^\\p{IsHan}]", "");
        StringBuilder others = new StringBuilder();
        for (Slip slip : slips.subList(at + 1, slips.size())) {
            others.append(slip instanceof Line line ? line.text() : "");
        }
        long shared = IntStream.range(0, Math.max(0, words.length() - 1))
                .filter(i -> others.indexOf(words.substring(i, i + 2)) >= 0)
                .count();
        return (double) shared / Math.max(1, words.length() - 1);
    }
}
