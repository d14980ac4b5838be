package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.LinkHeading;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the end of a page begins, which has nothing of the document behind it: links, adverts, remarks of readers, who runs the site. */
public final class PageTail {
    private static final Pattern THE_END =
            Pattern.compile("[\\p{Pd}*=·\\s　]*(?:THE\\s*END|The End|the end|[（(【\\[]?(?:全文|正文)?完[）)】\\]])[\\s　.。]*");

    private static final Pattern CUE = Pattern.compile(
            "https?://|www\\.|地址[：:]|电话[：:]|邮编[：:]|传真[：:]|版权所有|ICP|公网安备|更多\\s*>|联系方式|技术支持|未经.{0,6}授权|QQ|微信公众号|客服");

    private static final Pattern TAIL_HEADING = Pattern.compile(
            "[\\s　]*(?:.{0,24}(?:简介|簡介)|关于我们|联系(?:我们|方式)|友情链接|相关(?:链接|阅读|新闻|文章|推荐|报道)|推荐阅读|延伸阅读|热门(?:文章|推荐|新闻)|猜你喜欢|网友评论|最新(?:文章|新闻)|品牌项目.{0,8})[\\s　：:]*");

    private static final Pattern CONTACT = Pattern.compile("[\\s　]*联系(?:我们|方式)[\\s　：:]*");

    /** What heads links as well as parts of a text; links have each a day. */
    private static final Pattern DATED_LINKS = Pattern.compile("[\\s　【]*(?:相关|更多)(?:信息|内容|资讯|稿件|消息)[\\s　】：:]*");

    private static final Pattern LINK_LINE = Pattern.compile("(?:友情|网站|站点)(?:链接|导航)[：:].{0,80}");

    private static final Pattern SITE_FOOT = Pattern.compile(
            "网站标识码|[您你]是第[\\s　]*[0-9]+[\\s　]*位(?:访客|访问者|来访者|游客|浏览者)|ICP备|公网安备|版权所有|(?i:copyright)|©|网站地图|备案号|建议使用.{0,20}浏览|不良信息举报|^(?!.*印[\\s　]*[0-9]{1,5}[\\s　]*份)[\\s　]*(?:网站)?(?:主办|承办|维护|技术支持)(?:单位)?[：:].{2,30}(?:承办|维护|协办|技术支持)(?:单位)?[：:]|^[\\s　]*技术支持[：:]");

    /** What stands beside what readers wrote. */
    private static final Pattern REMARK = Pattern.compile(
            "发表于|[0-9]+楼|沙发|登录后|条评论|暂无|快来|我来说|回复|举报|20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}[\\s　]+[0-9]{1,2}:");

    private static final Pattern PROMOTION = Pattern.compile(
            "(?:广告|商务|合作)(?:合作|投放|热线|联系)|QQ[群号]?[：:\\s]*[0-9]{5,}|^[\\s　]*(?:标签|关键[词字]|Tags?)[：:]|扫码(?:关注|下载|加群|进群|领取|添加|咨询|查看更多)|免费(?:领取|试听|咨询|试用)|(?:点击|立即)(?:领取|咨询|下载|购买)|(?:添加|加).{0,6}微信|[“「]?在看[”」]?吧?|点亮[“「]|点个[“「]?(?:在看|赞)|有用[\\s　]*[（(]?[0-9]+[）)]?[\\s　]*[没無无]有?用|投稿(?:邮箱|热线)|关注我们|^[\\s　]*网友评论|^[\\s　]*(?:热搜|热词|热门搜索|热门标签|大家都在[搜看])[词榜]?[：:]|更多精彩|猜你喜欢|^[\\s　]*(?:小编|编辑|热门|精彩)推荐[：:]|将本文.{0,6}文档下载|^[\\s　]*推荐度[：:]|请自觉遵守互联网|严禁发布(?:色情|违法)");

    /** Where what others said to a text begins. */
    private static final Pattern REPLIES = Pattern.compile(
            "[\\s　]*(?:(?:沙发|板凳|地板|[0-9]{1,3}[楼#])[\\s　]+.{0,20}(?:发表于|20[0-9]{2}[-/年]).{0,40}|(?:全部|最新|热门|网友|读者|精彩)?评论(?:列表|区)?[\\s　]*[（(]?[0-9]{0,6}[)）]?[\\s　]*条?)[\\s　]*");

    private static final int LONGEST_FOOT = 120;

    private static final int LONGEST_WORDS = 45;

    private PageTail() {}

    /** Where something begins that goes on to the end and is none of the document. */
    public static OptionalInt start(List<Slip> slips) {
        int last = slips.size() - 1;
        if (last < 1) {
            return OptionalInt.empty();
        }
        OptionalInt end = IntStream.rangeClosed(1, last)
                .filter(i -> slips.get(i) instanceof Line line
                        && (THE_END.matcher(line.text()).matches()
                                || i > 2 && REPLIES.matcher(line.text()).matches() && isRemarks(slips, i)))
                .findFirst();
        if (end.isPresent()) {
            return end;
        }
        if (slips.get(last) instanceof Line line && (PageNotes.isDisclaimer(line.text()) || isSiteFoot(line.text()))) {
            return OptionalInt.of(last);
        }
        OptionalInt run = junkRun(slips);
        return run.isPresent()
                ? run
                : IntStream.rangeClosed(1, last)
                        .filter(i -> beginsTail(slips, i))
                        .findFirst();
    }

    /** Whether what stands behind a line may be what readers wrote: a heading of the text has long sentences below it. */
    private static boolean isRemarks(List<Slip> slips, int heading) {
        boolean lone = ((Line) slips.get(heading)).text().strip().equals("评论");
        List<Slip> behind = slips.subList(heading + 1, slips.size());
        return !lone
                || behind.stream().noneMatch(PageTail::isSentence)
                || behind.stream()
                        .anyMatch(slip -> slip instanceof Line line
                                && REMARK.matcher(line.text()).find());
    }

    /** Where the first of several lines stands that are surely none of the text, with nothing but a few words a line behind them. */
    private static OptionalInt junkRun(List<Slip> slips) {
        OptionalInt start = OptionalInt.empty();
        for (int i = slips.size() - 1; i > 0 && slips.get(i) instanceof Line line; i--) {
            String text = line.text().strip();
            boolean junk = PageNotes.isDisclaimer(text)
                    || isSiteFoot(text)
                    || LinkHeading.isOne(text)
                    || LinkHeading.isRow(text)
                    || LINK_LINE.matcher(text).matches()
                    || text.length() <= LONGEST_WORDS
                            && PROMOTION.matcher(text).find()
                            && !(Wording.isCredits(text) && text.contains("投稿"));
            boolean foot = Wording.isDistribution(text)
                    || Wording.isPrinted(text)
                    || Wording.isCredits(text)
                    || isFact(text)
                    || Dates.first(text).isPresent();
            if (junk) {
                start = OptionalInt.of(i);
            } else if (foot || text.length() > LONGEST_WORDS || text.indexOf('。') >= 0) {
                return start;
            }
        }
        return start;
    }

    /** Whether a line says who runs a web site, and under which numbers it is known. */
    private static boolean isSiteFoot(String text) {
        return text.length() <= LONGEST_FOOT
                && text.indexOf('。') < 0
                && SITE_FOOT.matcher(text).find();
    }

    /** A heading of the sort that adverts have, with contact details or links below it and nothing of a colophon. */
    private static boolean beginsTail(List<Slip> slips, int start) {
        if (areDatedLinks(slips, start)) {
            return true;
        }
        if (!(slips.get(start) instanceof Line heading)
                || heading.text().length() > 40 + LONGEST_WORDS
                || !TAIL_HEADING.matcher(heading.text()).matches() && !LinkHeading.isOne(heading.text())) {
            return false;
        }
        int cues = 0;
        for (Slip slip : slips.subList(start, slips.size())) {
            String text = slip instanceof Line line ? line.text() : "";
            if (Wording.isDistribution(text) || Wording.isPrinted(text)) {
                return false;
            }
            cues += count(CUE, text);
        }
        boolean list = LinkHeading.isOne(heading.text())
                && slips.subList(start + 1, slips.size()).stream()
                        .allMatch(slip -> slip instanceof Line line
                                && line.text().length() <= 50
                                && line.text().indexOf('。') < 0);
        return list
                || cues >= 2
                        && isStrange(heading.text(), slips.subList(0, start))
                        && !(CONTACT.matcher(heading.text()).matches()
                                && !isOfSite(slips.subList(start, slips.size())));
    }

    /** Whether nothing but titles of other texts, each with its day before or behind it, stands below a heading for such. */
    private static boolean areDatedLinks(List<Slip> slips, int start) {
        List<Slip> below = slips.subList(start + 1, slips.size());
        return slips.get(start) instanceof Line heading
                && DATED_LINKS.matcher(heading.text()).matches()
                && !below.isEmpty()
                && below.stream()
                        .allMatch(slip -> slip instanceof Line line
                                && line.text().length() <= LONGEST_WORDS * 2
                                && line.text().indexOf('。') < 0
                                && Dates.first(line.text().strip())
                                        .filter(day -> day.start() <= 1
                                                || day.end()
                                                        >= line.text().strip().length() - 1)
                                        .isPresent());
    }

    /** Whether one of several lines is what a site says of itself; an office that can be reached says no such thing. */
    private static boolean isOfSite(List<Slip> slips) {
        return slips.stream()
                .anyMatch(slip -> slip instanceof Line line
                        && (SITE_FOOT.matcher(line.text()).find()
                                || PROMOTION.matcher(line.text()).find()
                                || PageNotes.isDisclaimer(line.text())));
    }

    /** Whether the text before never mentions what a heading introduces. */
    private static boolean isStrange(String heading, List<Slip> before) {
        String name = heading.strip().replaceAll("(?:简介|簡介).*$", "");
        return name.equals(heading.strip())
                || before.stream()
                        .noneMatch(
                                slip -> slip instanceof Line line && line.text().contains(name));
    }

    static int count(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        int count = 0;
        while (match.find()) {
            count++;
        }
        return count;
    }

    /** Whether a slip is running text of the document, and not what a page says of itself. */
    public static boolean isSentence(Slip slip) {
        return slip instanceof Line line
                && Wording.isSentence(line.text())
                && !PageNotes.isDisclaimer(line.text())
                && !PROMOTION.matcher(line.text()).find();
    }

    /** A line that counts readers may also say where the text came from, and when. */
    public static boolean isFact(String text) {
        return text.matches(".*(?:来源|來源|编辑|責編|作者|日期|时间)[：:].*");
    }
}
