package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Scraps;
import dev.jianbao.importers.lexis.Signs;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.margin.Margins;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drops what a web page puts around a text: what follows its end, disclaimers, other bodies' adverts, buttons and counters. */
final class Adverts implements Repair {
    private static final Pattern THE_END =
            Pattern.compile("[\\p{Pd}*=·\\s　]*(?:THE\\s*END|The End|the end|[（(【\\[]?(?:全文|正文)?完[）)】\\]])[\\s　.。]*");
    private static final Pattern CUE = Pattern.compile(
            "https?://|www\\.|地址[：:]|电话[：:]|邮编[：:]|传真[：:]|版权所有|ICP|公网安备|更多\\s*>|联系方式|技术支持|未经.{0,6}授权|QQ|微信公众号|客服");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "侵权|侵犯|版权|转载|免责|本站|本网|用户.{0,4}上传|联系.{0,4}删除|仅供.{0,8}(?:参考|学习|交流)|不代表.{0,6}(?:观点|立场)|注明出[处處]|聲明|声明[：:]|https?://");
    private static final Pattern TAIL_HEADING = Pattern.compile(
            "[\\s　]*(?:.{0,24}(?:简介|簡介)|关于我们|联系(?:我们|方式)|友情链接|相关(?:链接|阅读|新闻|文章|推荐|报道)|推荐阅读|延伸阅读|热门(?:文章|推荐|新闻)|猜你喜欢|网友评论|最新(?:文章|新闻)|品牌项目.{0,8})[\\s　：:]*");
    private static final Pattern LINKS = Pattern.compile("[" + Signs.CLASS
            + "\\s　【]*(?:相干(?:浏览|链接|消息|文章)|相关(?:链接|阅读|新闻|文章|推荐|报道)|推荐阅读|延伸阅读|热门(?:文章|推荐|新闻)|友情链接|猜你喜欢|热点(?:新闻|文章|推荐)|图片新闻|最新(?:文章|新闻)|往期(?:推荐|回顾|精选|链接|内容|精彩)|精彩(?:推荐|回顾)|更多(?:推荐|阅读|内容)|近期(?:热文|推荐))["
            + Signs.CLASS + "\\s　】：:]*");
    private static final Pattern LINK_LINE = Pattern.compile("(?:友情|网站|站点)(?:链接|导航)[：:].{0,80}");
    private static final Pattern BUTTON = Pattern.compile(
            "[\\s　\\[【（(·•↑↓▲▼☝↖]*(?:上一篇|下一篇|上一条|下一条|打印(?:本页|此页|文章)?|关闭(?:窗口|本页)?|分享(?:到|至).*|返回(?:顶部|首页|列表)|收藏|"
                    + "字[体号][：:]?.{0,12}|浏览(?:次数|量)?[：:].{0,12}|点击(?:数|量|率)?[：:].{0,12}|阅读(?:次数|量)?[：:].{0,12}|访问量[：:].{0,12}|扫一扫.{0,20}|扫(?:描|码)?(?:[上下]方)?二维码.{0,24}|"
                    + "(?:[您你])?(?:的|现在的?|目前的?)?(?:当前)?(?:所在)?(?:的)?位置(?:是)?[：:].{0,60}|A[-－][\\s　]*A?[+＋]?|[大中小](?:[\\s　|]+[大中小]){1,2}|首页\\s*[>»›].{0,60}|[^，。：；>»›]{2,12}(?:\\s*[>»›]\\s*[^，。：；>»›]{2,12}){2,5}|举报/?反馈|[\\p{Pd}\\p{Punct}\\s　]*END[\\p{Pd}\\p{Punct}\\s　]*|阅读原文|收录于(?:合集|话题|专辑).{0,40}|写留言|(?:请)?(?:点击|长按).{0,24}(?:关注|二维码|订阅).{0,12}|(?:分享|收藏|点赞|在看|转发|留言|赞|推荐)(?:[、，,/|\\s　]+(?:分享|收藏|点赞|在看|转发|留言|赞|推荐))+|.{0,6}正在(?:努力)?加载.{0,6})[\\s　\\]】）)：:]*.{0,40}");
    private static final Pattern SITE_FOOT = Pattern.compile(
            "网站标识码|ICP备|公网安备|版权所有|(?i:copyright)|©|网站地图|备案号|建议使用.{0,20}浏览|不良信息举报|^[\\s　]*(?:网站)?(?:主办|承办|维护|技术支持)(?:单位)?[：:].{2,30}(?:承办|维护|协办|技术支持)(?:单位)?[：:]|^[\\s　]*技术支持[：:]");
    private static final int LONGEST_BUTTON = 70;
    private static final Pattern PROMOTION = Pattern.compile(
            "(?:广告|商务|合作)(?:合作|投放|热线|联系)|QQ[群号]?[：:\\s]*[0-9]{5,}|^[\\s　]*(?:标签|关键[词字]|Tags?)[：:]|扫码|免费(?:领取|试听|咨询|试用)|(?:点击|立即)(?:领取|咨询|下载|购买)|(?:添加|加).{0,6}微信|[“「]?在看[”」]?吧?|点亮[“「]|点个[“「]?(?:在看|赞)|有用[\\s　]*[（(]?[0-9]+[）)]?[\\s　]*[没無无]有?用|投稿(?:邮箱|热线)|关注我们|^[\\s　]*网友评论|^[\\s　]*(?:热搜|热词|热门搜索|热门标签|大家都在[搜看])[词榜]?[：:]|更多精彩|猜你喜欢|^[\\s　]*(?:小编|编辑|热门|精彩)推荐[：:]|请自觉遵守互联网|严禁发布(?:色情|违法)");
    /** Buttons in brackets whose words are spaced out. */
    private static final Pattern SPACED_BUTTONS = Pattern.compile(
            "(?:[\\s　]*[\\[【（(][\\s　]*(?:打[\\s　]*印|关[\\s　]*闭|返[\\s　]*回|收[\\s　]*藏|分[\\s　]*享)(?:[\\s　]*(?:本页|窗口|列表|此页))?[\\s　]*[\\]】）)])+[\\s　]*");

    /** Three or more words in brackets and nothing else, at least one of which is a button's. */
    private static final Pattern BUTTON_ROW = Pattern.compile(
            "(?=.*(?:打印|关闭|收藏|评论|返回|分享|好友|推荐给|纠错|字号|顶部|举报))(?:[\\s　|]*[\\[【（(〖][\\s　]*[^\\]】）)〗，。]{1,8}[\\]】）)〗]){3,}[\\s　|]*");
    /** Buttons of the page of a newspaper, or of a programme for telephones, one or several on a line. */
    private static final Pattern READER = Pattern.compile(
            "(?:[\\s　|·]*(?:[\\[【（(]?图片[\\]】）)]?(?=[\\s　]*$)|上一版|下一版|上一期|下一期|返回目录|返回列表|放大|缩小|默认|全文复制|按日期(?:查找|检索)|往期回顾|版面导航|标题导航|版面概览|朗读|听新闻|PDF(?:下载|版)|打开\\s*(?:APP|客户端)|打开[\\p{IsHan}A-Za-z]{2,8}(?:APP|客户端)(?:[，,]?\\s*(?:查看|阅读|看)更多.{0,10})?|展开(?:全文|剩余.{0,8})|阅读全文|阅读体验更佳|(?:点赞|收藏|转发|在看|分享)[\\s　]*[0-9]{0,6}(?=[\\s　]*$|[\\s　]+(?:点赞|收藏|转发|在看|分享))|[0-9]{2}:[0-9]{2}[\\s　]*/[\\s　]*[0-9]{2}:[0-9]{2}|收起|[+＋]?\\s*关注|已关注|播报文章|只看(?:楼主|该作者)|倒序浏览|使用道具|电梯直达|发布于[：:]?[\\s　]*[\\p{IsHan}]{2,4}|IP属地[：:]?[\\s　]*[\\p{IsHan}]{2,4}|#[^#，。]{2,16}#|[↓▼▽]+(?=[\\s　]*$)|[↓▼▽]*[\\s　]*(?:戳|点击|点)[\\s　]*[“「]?(?:下方)?阅读原文[”」]?.{0,12}|[顶踩]一下[\\s　]*(?:[（(][0-9]*[)）])?[\\s　]*(?:[0-9]{1,3}%)?|-{3,}[\\s　]*分[\\s　]*隔[\\s　]*线[\\s　]*-{3,}|评价[：:][\\s　]*中立.{0,10}|挑错|发表评论.{0,40}|[您你]对.{0,12}(?:评价|满意)[：:？?].{0,30}|未经.{0,8}(?:授权|许可|同意|允许).{0,4}(?:不得|禁止|请勿|严禁).{0,12}|(?:如需)?转载(?:请|须|需|务必)(?:注明|标明|联系).{0,20}|设为首页|加入收藏|收藏本站|联系站长|手机版|返回列表|高级模式|发表回复|本帖最后由.{2,40}编辑))+[\\s　|]*");
    /** Buttons below what somebody wrote in a forum: three at least, since each is a word of its own. */
    private static final Pattern FORUM = Pattern.compile(
            "[\\s　|]*(?:推荐|打印|挑错|关闭|回复|支持|反对|举报|分享|收藏|点赞|转发|评论|引用|使用道具|只看该作者|倒序浏览|楼主|评分)(?:[\\s　|]+(?:推荐|打印|挑错|关闭|回复|支持|反对|举报|分享|收藏|点赞|转发|评论|引用|使用道具|只看该作者|倒序浏览|楼主|评分)){2,8}[\\s　|]*");
    /** Where what others said to a text begins. */
    private static final Pattern REPLIES = Pattern.compile(
            "[\\s　]*(?:(?:沙发|板凳|地板|[0-9]{1,3}[楼#])[\\s　]+.{0,20}(?:发表于|20[0-9]{2}[-/年]).{0,40}|(?:全部|最新|热门|网友|读者|精彩)?评论(?:列表|区)?[\\s　]*[（(]?[0-9]{0,6}[)）]?[\\s　]*条?)[\\s　]*");
    /** Where a page leads on to explanations of its document. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "[\\s　【]*(?:相关|政策|文件|图文|专家)?解读(?:链接|材料)?[】\\s　]*[：:].{0,60}|[\\s　【]*(?:一图读懂|图解)[】\\s　]*[：:|丨].{0,50}");

    /** What an advert says in the midst of a text: never the words of an office. */
    private static final Pattern PLUG = Pattern.compile(
            "^[\\s　【\\[]*(?:广告|赞助|推广)[\\s　]*[】\\]：:]|APP[\\s　]*下载|下载[\\s　]*APP|扫码(?:领取|下载|加群|进群|报名领)|(?:点击|立即)(?:领取|下载|购买|抢)|(?:加盟|招商|代理|咨询|报名)热线.*[0-9]{3}|400[-－—]?[0-9]{3,4}[-－—]?[0-9]{3,4}|(?i:vx|微信号)[：:\\s]*[A-Za-z0-9_-]{5,}");

    private static final int LONGEST_FOOT = 120;
    private static final int LONGEST_WORDS = 45;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> slips = new ArrayList<>(withoutButtons(
                Margins.without(new Galley(Menus.without(galley, ledger)), ledger)
                        .slips(),
                ledger));
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
        for (Slip slip : all) {
            if (slip instanceof Line line && isButton(line.text())) {
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

    private static boolean isButton(String text) {
        return text.length() <= LONGEST_BUTTON
                && text.indexOf('。') < 0
                && (isPlug(text)
                        || Stream.of(BUTTON, SPACED_BUTTONS, BUTTON_ROW, FORUM, READER, EXPLAINED)
                                .anyMatch(each -> each.matcher(text).matches()))
                && !isFact(text);
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

    private static boolean isPlug(String text) {
        return text.length() <= LONGEST_WORDS
                && PLUG.matcher(text).find()
                && !Wording.isDistribution(text)
                && !Wording.isCredits(text);
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
                                || i > 2 && REPLIES.matcher(line.text()).matches()))
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

    /** Where the first of several lines stands that are surely none of the text, with nothing but a few words a line behind them. */
    private static OptionalInt junkRun(List<Slip> slips) {
        OptionalInt start = OptionalInt.empty();
        for (int i = slips.size() - 1; i > 0 && slips.get(i) instanceof Line line; i--) {
            String text = line.text().strip();
            boolean junk = isDisclaimer(text)
                    || isSiteFoot(text)
                    || LINKS.matcher(text).matches()
                    || LINK_LINE.matcher(text).matches()
                    || text.length() <= LONGEST_WORDS && PROMOTION.matcher(text).find();
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
        return count(DISCLAIMER, text) >= 2 && !Wording.isCredits(text);
    }

    /** A heading of the sort that adverts have, with contact details or links below it and nothing of a colophon. */
    private static boolean beginsTail(List<Slip> slips, int start) {
        if (!(slips.get(start) instanceof Line heading)
                || heading.text().length() > 40
                || !TAIL_HEADING.matcher(heading.text()).matches()) {
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
        return list || cues >= 2 && isStrange(heading.text(), slips.subList(0, start));
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
