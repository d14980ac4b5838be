package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Scraps;
import dev.jianbao.importers.lexis.Signs;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.margin.Buttons;
import dev.jianbao.importers.margin.Margins;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Drops what a web page puts around a text: what follows its end, disclaimers, other bodies' adverts, buttons and counters. */
final class Adverts implements Repair {
    private static final Pattern THE_END =
            Pattern.compile("[\\p{Pd}*=·\\s　]*(?:THE\\s*END|The End|the end|[（(【\\[]?(?:全文|正文)?完[）)】\\]])[\\s　.。]*");
    private static final Pattern CUE = Pattern.compile(
            "https?://|www\\.|地址[：:]|电话[：:]|邮编[：:]|传真[：:]|版权所有|ICP|公网安备|更多\\s*>|联系方式|技术支持|未经.{0,6}授权|QQ|微信公众号|客服");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "侵权|侵犯|版权|转载|免责|本站|本网|用户.{0,4}上传|联系.{0,4}删除|仅供.{0,8}(?:参考|学习|交流)|不代表.{0,6}(?:观点|立场)|观点仅代表|信息(?:发布平台|存储空间)|注明出[处處]|聲明|声明[：:]|https?://");
    /** A page that speaks of itself, or to whoever owns what it shows. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            "本[站网文号台]|本平台|本公众号|本篇|版权(?:归|所有|属)|免责|声明[：:]|聲明|[如若]有|如涉|请.{0,10}(?:联系|注明|告知|通知|来[电信函])|仅供|用户.{0,4}上传|不代表|https?://|来[源自](?:于)?(?:网络|互联网)");

    /** What an office says of the works that it asks for. */
    private static final Pattern OF_ENTRIES = Pattern.compile("主办方|主办单位|参赛|应征|来稿|征集|参评");

    private static final Pattern OWN = Pattern.compile(
            "[\\s　【]*(?:[（(].*[）)]|(?:此文|本文|本站|本网|本平台|本公众号|\\p{IsHan}{2,8}网(?:郑重|特别)?声明[：:]|声明|免责|版权声明|特别声明|以上|文中|部分(?:内容|图片|素材)|(?:内容|图片|素材)来[源自]).*)[\\s　】]*");

    private static final Pattern TAIL_HEADING = Pattern.compile(
            "[\\s　]*(?:.{0,24}(?:简介|簡介)|关于我们|联系(?:我们|方式)|友情链接|相关(?:链接|阅读|新闻|文章|推荐|报道)|推荐阅读|延伸阅读|热门(?:文章|推荐|新闻)|猜你喜欢|网友评论|最新(?:文章|新闻)|品牌项目.{0,8})[\\s　：:]*");
    private static final Pattern CONTACT = Pattern.compile("[\\s　]*联系(?:我们|方式)[\\s　：:]*");
    private static final Pattern LINKS = Pattern.compile("[" + Signs.CLASS
            + "\\s　【]*(?:相干(?:浏览|链接|消息|文章)|相关(?:链接|阅读|新闻|文章|推荐|报道)|推荐阅读|延伸阅读|热门(?:文章|推荐|新闻|排行|点击|阅读|资讯)|(?:点击|阅读|热点|新闻)排行榜?|友情链接|猜你喜欢|大家都在看|热点(?:新闻|文章|推荐)|图片新闻|最新(?:文章|新闻)|往期(?:推荐|回顾|精选|链接|内容|精彩)|精彩(?:推荐|回顾)|更多(?:推荐|阅读|内容)|近期(?:热文|推荐)|相關(?:文章|新聞|閱讀|連結|報導)|延伸閱讀|推薦閱讀|熱門(?:文章|新聞|推薦))["
            + Signs.CLASS + "\\s　】：:]*|[\\s　]*【[^】]{4,60}】的?相关(?:文章|推荐|阅读|范文)[\\s　：:]*");
    /** What heads links as well as parts of a text; links have each a day. */
    private static final Pattern DATED_LINKS = Pattern.compile("[\\s　【]*(?:相关|更多)(?:信息|内容|资讯|稿件|消息)[\\s　】：:]*");

    private static final Pattern LINK_LINE = Pattern.compile(
            "(?:友情|网站|站点)(?:链接|导航)[：:].{0,80}|(?:相关|热门|推荐|延伸|猜你)(?:推荐|阅读|搜索|链接|文章|喜欢)[：:][^。，：:]{2,20}(?:[|｜][^。，：:]{2,20}){1,10}");
    private static final Pattern SITE_FOOT = Pattern.compile(
            "网站标识码|[您你]是第[\\s　]*[0-9]+[\\s　]*位(?:访客|访问者|来访者|游客|浏览者)|ICP备|公网安备|版权所有|(?i:copyright)|©|网站地图|备案号|建议使用.{0,20}浏览|不良信息举报|^[\\s　]*(?:网站)?(?:主办|承办|维护|技术支持)(?:单位)?[：:].{2,30}(?:承办|维护|协办|技术支持)(?:单位)?[：:]|^[\\s　]*技术支持[：:]");
    /** What stands beside what readers wrote. */
    private static final Pattern REMARK = Pattern.compile(
            "发表于|[0-9]+楼|沙发|登录后|条评论|暂无|快来|我来说|回复|举报|20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}[\\s　]+[0-9]{1,2}:");

    private static final Pattern PROMOTION = Pattern.compile(
            "(?:广告|商务|合作)(?:合作|投放|热线|联系)|QQ[群号]?[：:\\s]*[0-9]{5,}|^[\\s　]*(?:标签|关键[词字]|Tags?)[：:]|扫码(?:关注|下载|加群|进群|领取|添加|咨询|查看更多)|免费(?:领取|试听|咨询|试用)|(?:点击|立即)(?:领取|咨询|下载|购买)|(?:添加|加).{0,6}微信|[“「]?在看[”」]?吧?|点亮[“「]|点个[“「]?(?:在看|赞)|有用[\\s　]*[（(]?[0-9]+[）)]?[\\s　]*[没無无]有?用|投稿(?:邮箱|热线)|关注我们|^[\\s　]*网友评论|^[\\s　]*(?:热搜|热词|热门搜索|热门标签|大家都在[搜看])[词榜]?[：:]|更多精彩|猜你喜欢|^[\\s　]*(?:小编|编辑|热门|精彩)推荐[：:]|将本文.{0,6}文档下载|^[\\s　]*推荐度[：:]|请自觉遵守互联网|严禁发布(?:色情|违法)");
    /** Where what others said to a text begins. */
    private static final Pattern REPLIES = Pattern.compile(
            "[\\s　]*(?:(?:沙发|板凳|地板|[0-9]{1,3}[楼#])[\\s　]+.{0,20}(?:发表于|20[0-9]{2}[-/年]).{0,40}|(?:全部|最新|热门|网友|读者|精彩)?评论(?:列表|区)?[\\s　]*[（(]?[0-9]{0,6}[)）]?[\\s　]*条?)[\\s　]*");

    private static final Pattern RIGHTS =
            Pattern.compile("凡[^。]{4,80}版权[^。]{0,6}(?:属|归)[^。]{2,30}。.*未经.{0,12}(?:授权|许可|同意).{0,6}不得.*追究.{0,8}责任。");

    private static final int HEAD = 6;
    private static final int LONGEST_FOOT = 120;
    private static final int LONGEST_WORDS = 45;
    private static final int SHORTEST_SENTENCE = 20;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> slips =
                new ArrayList<>(withoutButtons(Margins.without(galley, ledger).slips(), ledger));
        boolean cut = true;
        while (cut) {
            OptionalInt start = tail(slips);
            cut = start.isPresent();
            if (cut) {
                List<Slip> tail = slips.subList(start.getAsInt(), slips.size());
                tail.forEach(slip -> drop(slip, ledger));
                tail.clear();
            }
        }
        withoutDisclaimers(slips, ledger);
        withoutRights(slips, ledger);
        withoutTitles(slips, ledger);
        return new Galley(slips);
    }

    private static void drop(Slip slip, Ledger ledger) {
        if (slip instanceof Line line) {
            ledger.drop(line.traced(), Finding.of(Rule.ADVERT, 0.9));
        } else if (slip instanceof Slip.Grid grid) {
            grid.rows().forEach(row -> row.forEach(cell -> ledger.drop(cell.traced(), Finding.of(Rule.ADVERT, 0.9))));
        }
    }

    /** Without buttons; behind the first of those below the text stands nothing but what goes with them, if all of it is scraps. */
    private static List<Slip> withoutButtons(List<Slip> all, Ledger ledger) {
        List<Slip> slips = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int first = 0;
        while (first < all.size() && !isSentence(all.get(first))) {
            first++;
        }
        int end = all.size();
        while (end > first && !isSentence(all.get(end - 1))) {
            end--;
        }
        for (int i = 0; i < all.size(); i++) {
            Slip slip = all.get(i);
            if (slip instanceof Line line && isButton(line.text(), i < first || i >= end || isWithinSentence(all, i))) {
                drop(slip, ledger);
                places.add(slips.size());
            } else {
                slips.add(slip);
            }
        }
        int scraps = slips.size();
        while (scraps > 0 && slips.get(scraps - 1) instanceof Line line && Scraps.isOne(line.text())) {
            scraps--;
        }
        int last = scraps;
        places.stream().filter(each -> each > 1 && each >= last).findFirst().ifPresent(each -> {
            List<Slip> tail = slips.subList(each, slips.size());
            tail.forEach(slip -> drop(slip, ledger));
            tail.clear();
        });
        return slips;
    }

    /** Whether a line stands between the halves of a sentence, of which the first stops at a comma. */
    private static boolean isWithinSentence(List<Slip> slips, int at) {
        String above =
                at > 0 && slips.get(at - 1) instanceof Line line ? line.text().strip() : "";
        String below = at + 1 < slips.size() && slips.get(at + 1) instanceof Line line
                ? line.text().strip()
                : "";
        return above.length() >= SHORTEST_SENTENCE / 2
                && above.matches("(?s).*[，、,]")
                && below.length() >= SHORTEST_SENTENCE / 2
                && Marker.of(below).isEmpty();
    }

    /** What a page says of itself below the last sentence, with the editor or the like still behind it. */
    private static void withoutDisclaimers(List<Slip> slips, Ledger ledger) {
        for (int i = slips.size() - 1; i > 0 && !isSentence(slips.get(i)); i--) {
            if (slips.get(i) instanceof Line line && isOwnDisclaimer(line.text())) {
                drop(slips.remove(i), ledger);
            }
        }
    }

    /** Whose all is that a site shows, on one line above the text: 凡……版权均属于……未经授权不得转载……追究法律责任。 */
    private static void withoutRights(List<Slip> slips, Ledger ledger) {
        for (int i = 0; i < Math.min(HEAD, slips.size() - 1); i++) {
            if (slips.get(i) instanceof Line line
                    && RIGHTS.matcher(line.text().strip()).matches()
                    && !OF_ENTRIES.matcher(line.text()).find()) {
                drop(slips.remove(i), ledger);
                return;
            }
        }
    }

    /** A disclaimer that begins with the page itself, or stands in brackets as a whole. */
    private static boolean isOwnDisclaimer(String text) {
        return OWN.matcher(text).matches() && isDisclaimer(text);
    }

    private static boolean isButton(String text, boolean around) {
        return Buttons.isOne(text, around) && !isFact(text);
    }

    /** Whether a slip is running text of the document, and not what a page says of itself. */
    private static boolean isSentence(Slip slip) {
        return slip instanceof Line line
                && line.text().length() >= SHORTEST_SENTENCE
                && line.text().indexOf('。') >= 0
                && !isDisclaimer(line.text())
                && !PROMOTION.matcher(line.text()).find();
    }

    /** Titles of other texts at the very end, behind a sentence that does not announce them; they are asked about. */
    private static void withoutTitles(List<Slip> slips, Ledger ledger) {
        int start = slips.size();
        while (start > 0 && slips.get(start - 1) instanceof Line line && Scraps.isOne(line.text())) {
            start--;
        }
        boolean behind = start > 1
                && slips.get(start - 1) instanceof Line line
                && line.text().strip().matches("(?s).{20,}[。！？”）]");
        List<Slip> tail = slips.subList(start, slips.size());
        if (behind && Scraps.areTitles(texts(tail), String.join("\n", texts(slips.subList(0, start))))) {
            for (Slip slip : tail) {
                Traced line = ((Line) slip).traced();
                ledger.doubt(Rule.LEFTOVER, line, 0.7, line.text().strip());
                ledger.drop(line, Finding.of(Rule.ADVERT, 0.7));
            }
            tail.clear();
        }
    }

    private static List<String> texts(List<Slip> slips) {
        return slips.stream()
                .map(each -> each instanceof Line line ? line.text().strip() : "")
                .toList();
    }

    /** A line that counts readers may also say where the text came from, and when. */
    private static boolean isFact(String text) {
        return text.matches(".*(?:来源|來源|编辑|責編|作者|日期|时间)[：:].*");
    }

    /** Where something begins that goes on to the end and is none of the document. */
    private static OptionalInt tail(List<Slip> slips) {
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
        if (slips.get(last) instanceof Line line && (isDisclaimer(line.text()) || isSiteFoot(line.text()))) {
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
                || behind.stream().noneMatch(Adverts::isSentence)
                || behind.stream()
                        .anyMatch(slip -> slip instanceof Line line
                                && REMARK.matcher(line.text()).find());
    }

    /** Where the first of several lines stands that are surely none of the text, with nothing but a few words a line behind them. */
    private static OptionalInt junkRun(List<Slip> slips) {
        OptionalInt start = OptionalInt.empty();
        for (int i = slips.size() - 1; i > 0 && slips.get(i) instanceof Line line; i--) {
            String text = line.text().strip();
            boolean junk = isDisclaimer(text)
                    || isSiteFoot(text)
                    || LINKS.matcher(text).matches()
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

    private static boolean isDisclaimer(String text) {
        return count(DISCLAIMER, text) >= 2
                && OF_ITSELF.matcher(text).find()
                && !OF_ENTRIES.matcher(text).find()
                && !Wording.isCredits(text);
    }

    /** A heading of the sort that adverts have, with contact details or links below it and nothing of a colophon. */
    private static boolean beginsTail(List<Slip> slips, int start) {
        if (areDatedLinks(slips, start)) {
            return true;
        }
        if (!(slips.get(start) instanceof Line heading)
                || heading.text().length() > 40 + LONGEST_WORDS
                || !TAIL_HEADING.matcher(heading.text()).matches()
                        && !LINKS.matcher(heading.text()).matches()) {
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
        boolean list = LINKS.matcher(heading.text()).matches()
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
                                || isDisclaimer(line.text())));
    }

    /** Whether the text before never mentions what a heading introduces. */
    private static boolean isStrange(String heading, List<Slip> before) {
        String name = heading.strip().replaceAll("(?:简介|簡介).*$", "");
        return name.equals(heading.strip())
                || before.stream()
                        .noneMatch(
                                slip -> slip instanceof Line line && line.text().contains(name));
    }

    private static int count(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        int count = 0;
        while (match.find()) {
            count++;
        }
        return count;
    }
}
