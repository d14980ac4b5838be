package dev.jianbao.importers.margin;

import dev.jianbao.importers.lexis.Signs;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by form the lines of a page that are there to be pressed, or that count its readers. What may as well be a line of the text
 * is one of these only above its first sentence or below its last.
 */
public final class Buttons {
    private static final String GAP = "[\\s　]*";
    private static final String BETWEEN = "[\\s　\\[\\]【】（）()·•↑↓▲▼☝↖«»<>＜＞|｜丨/：:]*";
    private static final String PRESS =
            "(?:打印(?:本页|此页|本文|文章)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表|上页|上一页|前页)|列印|我要投稿|回到顶部|TOP|Top|返回|收藏(?:本页|本站|此页|[\\s　]+留言)?|分享(?:到|至)?[：:]?(?:更多)?|我要(?:分享|打印|纠错|评论|收藏)|分享按钮|分享让更多人看到"
                    + "|举报/?反馈|举报|写留言|(?:阅读|查看)原文|原文链接|字[体号]|[大中小]字号|加入好友|只看此人|[超特]大|大|中|小|默认|[AＡ]?[-－+＋]|[AＡ][+＋-－]?|[TＴ]|微信|微博|朋友圈|QQ空间|QQ|新浪微博|腾讯微博|人人网|豆瓣|[0-9]{1,6})";
    /** One or several of them, and nothing else; a size of type or a number alone is none. */
    private static final Pattern ROW = Pattern.compile("(?=.*(?:\\p{IsHan}{2}|[大中小].*[大中小]|[AＡ][-－]|[-－]" + GAP
            + "[AＡ]))" + BETWEEN + PRESS + "(?:" + BETWEEN + PRESS + "){0,16}" + BETWEEN);

    /** Where a text may be shared, told by its label whatever names follow it. */
    private static final Pattern SHARED = Pattern.compile("[\\s　【\\[]*分享(?:到|至)[\\s　]*[：:][^，。：:]{0,40}");

    private static final Pattern NEIGHBOUR = Pattern.compile(
            "[\\s　\\[【（(·•↑↓▲▼]*(?:上一篇|下一篇|上一条|下一条|上一页|下一页)(?:文章|新闻|信息)?(?:[\\s　]*[：:>»›→\\]】].{0,60}|[\\s　]+.{1,50})?");
    /** Where a page stands on its site. */
    private static final Pattern PLACE = Pattern.compile(
            "(?=.*(?:[您你]|当前|所在|首页|[>»›])).{0,12}位置(?:是)?[\\s　]*[：:].{0,60}|[\\s　]*正在(?:努力)?加载.{0,6}|收录于(?:合集|话题|专辑).{0,40}");

    private static final Pattern TAP = Pattern.compile(
            "(?:[\\[【]\\p{IsHan}{2,4}[\\]】])?[^\\p{IsHan}]{0,6}(?:请)?(?:点击|长按).{0,24}(?:关注|二维码|订阅).{0,12}|[^\\p{IsHan}]{0,6}(?:点击(?:[上下]方)?(?:蓝字|卡片)|关注我们)[^\\p{IsHan}]{0,6}|[\\p{Pd}\\p{Punct}\\s　]*E[\\s　]?N[\\s　]?D[\\p{Pd}\\p{Punct}\\s　]*|[\\s　▶☞]*(?:请)?点击(?:进入|查看|阅读|参与|浏览)[^，。]{1,24}[\\s　]*(?:>{1,2}|[»›]{1,2}|→)[\\s　]*");
    /** What a library of papers says over the part of one that it shows. */
    private static final Pattern LIBRARY =
            Pattern.compile("[\\s　]*(?:下载到本地[\\s　，,]*更方便阅读|(?:论文|全文|文章)?部分内容阅读|声明[\\s　]*[：:][\\s　]*本文档.{0,60})[\\s　]*");

    private static final Pattern COUNTER =
            Pattern.compile("[\\s　]*[0-9]{1,7}[\\s　]*(?:人|次)(?:看[过過]|[浏瀏][览覽]|[阅閱][读讀])[\\s　]*|" + BETWEEN
                    + "(?:(?:浏览|点击|阅读|访问|人气|字)(?:次数|数|量|率)?(?:[：:].{0,12}|[\\s　]+[0-9]{1,7}[\\s　]*次?)|本文字数[：:].{0,12})(?:"
                    + BETWEEN + PRESS + "){0,12}" + BETWEEN);
    private static final Pattern TRAIL =
            Pattern.compile("[\\s　]*(?:首页\\s*[>»›].{0,60}|[^，。：；>»›]{2,12}(?:\\s*[>»›]\\s*[^，。：；>»›]{2,12}){2,5})");
    private static final Pattern SCAN = Pattern.compile("[\\s　☝↓▼]*(?:扫码|扫一扫.{0,30}|扫(?:描|码)?(?:[上下]方)?二维码.{0,40})");
    private static final Pattern APPLAUSE =
            Pattern.compile("[\\s　]*(?:分享|收藏|点赞|在看|转发|留言|赞|推荐)(?:[、，,/|\\s　]+(?:分享|收藏|点赞|在看|转发|留言|赞|推荐)){1,8}[\\s　]*");
    /** The pages of one text, by their numbers, before the word for the next. */
    private static final Pattern PAGES = Pattern.compile(BETWEEN + "(?:(?:首页|上一页|共[0-9]{1,3}页|[0-9]{1,3})" + BETWEEN
            + "){1,14}(?:(?:下一页|尾页|末页|余下全文|显示全文)" + BETWEEN + "){1,3}");
    /** Buttons in brackets whose words are spaced out. */
    private static final Pattern SPACED = Pattern.compile(
            "(?:[\\s　]*[\\[【（(]?[\\s　]*(?:打[\\s　]*印|关[\\s　]*闭|返[\\s　]*回|收[\\s　]*藏|分[\\s　]*享(?:到)?|复[\\s　]*制|字[\\s　]*[体号](?:大小)?)(?:[\\s　]*(?:本页|窗口|列表|此页))?[\\s　：:]*[\\]】）)]){1,8}[\\s　]*");
    /** Three or more words in brackets and nothing else, at least one of which is a button's. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?=.*(?:打印|关闭|收藏|评论|返回|分享|好友|推荐给|纠错|字号|顶部|举报))(?:[\\s　|]*[\\[【（(〖][\\s　]*[^\\]】）)〗，。]{1,8}[\\]】）)〗]){3,12}[\\s　|]*");
    /** Those of the page of a newspaper, or of a programme for telephones, one or several on a line. */
    private static final Pattern READER = Pattern.compile(
            "(?:[\\s　|·]*(?:[\\[【（(](?:图片|资料图|配图|图)[\\]】）)](?=[\\s　]*$)|上一版|下一版|上一期|下一期|返回目录|返回列表|全文复制|按日期(?:查找|检索)|往期回顾|版面导航|标题导航|版面概览|PDF(?:下载|版)|打开[\\p{IsHan}A-Za-z]{0,8}?\\s*(?:APP|客户端)(?:[，,]?\\s*(?:查看|阅读|看)更多.{0,10})?|展开(?:全文|剩余.{0,8})|阅读全文|阅读体验更佳|(?:点赞|收藏|转发|在看|分享)[\\s　]*[0-9]{1,6}|点(?:分享|收藏|点赞|在看)|返回\\p{IsHan}{2,6}[，,][\\s　]*查看更多|阅读[\\s　]*[（(][0-9]{1,7}[)）]|[\\[【]纠错[\\]】]|放大图片|[0-9]{2}:[0-9]{2}[\\s　]*/[\\s　]*[0-9]{2}:[0-9]{2}|[+＋]\\s*关注|已关注|播报文章|只看(?:楼主|该作者)|倒序浏览|使用道具|电梯直达|发布于[：:]?[\\s　]*[\\p{IsHan}]{2,4}|IP属地[：:]?[\\s　]*[\\p{IsHan}]{2,4}|[↓▼▽]*[\\s　]*(?:戳|点击|点)[\\s　]*[“「]?(?:下方)?阅读原文[”」]?.{0,12}|[顶踩]一下[\\s　]*(?:[（(][0-9]*[)）])?[\\s　]*(?:[0-9]{1,3}%)?|-{3,}[\\s　]*分[\\s　]*隔[\\s　]*线[\\s　]*-{3,}|评价[：:][\\s　]*中立.{0,10}|发表评论.{0,40}|[您你]对.{0,12}(?:评价|满意)[：:？?].{0,30}|未经.{0,8}(?:授权|许可|同意|允许).{0,4}(?:不得|禁止|请勿|严禁).{0,12}|(?:如需)?转载(?:请|须|需|务必)(?:注明|标明|联系).{0,20}|订阅电子报|加入[\\p{IsHan}A-Za-z]{2,10}粉丝团|设为首页|加入收藏|收藏本站|联系站长|手机版|高级模式|发表回复|本帖最后由.{2,40}编辑)){1,12}[\\s　|]*");
    /** Single words, each of which may be a heading of a text as well. */
    private static final Pattern WORD = Pattern.compile(
            "(?:[\\s　|·]*(?:搜索|(?:用户|会员)?登录|(?:立即|免费)?注册|(?:还)?没有[账帐]号[？?]?|忘记密码[？?]?|图片|放大|缩小|默认|朗读|听新闻|收起|关注|挑错|点赞|收藏|转发|在看|分享|(?:昨天|今天|前天|刚刚|[0-9]{1,2}(?:天|小时|分钟)前)(?:[\\s　]*[0-9]{1,2}[:：][0-9]{2})?|[\\p{IsHan}]{2,16}(?:官方微信|微信公众号|官方公众号|官微)|[↓▼▽]{1,6}|#[^#，。]{2,16}#)){1,8}[\\s　|]*|[↓▼▽]+");
    /** Those below what somebody wrote in a forum: three at least, since each is a word of its own. */
    private static final Pattern FORUM = Pattern.compile(
            "[\\s　|]*(?:推荐|打印|挑错|关闭|回复|支持|反对|举报|分享|收藏|点赞|转发|评论|引用|使用道具|只看该作者|倒序浏览|楼主|评分)[0-9]{0,5}(?:[\\s　|]+(?:推荐|打印|挑错|关闭|回复|支持|反对|举报|分享|收藏|点赞|转发|评论|引用|使用道具|只看该作者|倒序浏览|楼主|评分)[0-9]{0,5}){2,8}[\\s　|]*");
    /** Where a page leads on to explanations of its document. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "[\\s　【]*(?:相关|政策|文件|图文|专家)?解读(?:链接|材料)?[】\\s　]*[：:].{0,60}|[\\s　【]*(?:一图读懂|图解)[】\\s　]*[：:|丨].{0,50}");
    /** What an advert says in the midst of a text: never the words of an office. */
    private static final Pattern PLUG = Pattern.compile(
            "APP[\\s　]*下载|下载[\\s　]*APP|扫码(?:领取|下载|加群|进群|报名领)|扫码.{0,16}[，,]?(?:免费)?领取|更多.{0,8}(?:资讯|资料|真题|课程|优惠).{0,6}加.{0,10}微信|(?:点击|立即)(?:领取|下载|购买|抢)|(?:加盟|招商|代理)热线.*[0-9]{3}|(?=.*(?:加盟|招商|代理|优惠|名额|课程|客服|订购|免费|咨询)).*400[-－—]?[0-9]{3,4}[-－—]?[0-9]{3,4}|(?i:vx|微信号)[：:\\s]*[A-Za-z0-9_-]{5,}");

    /** What says of itself that it is an advert. */
    private static final Pattern MARKED_PLUG =
            Pattern.compile("^[" + Signs.CLASS + "\\s　【\\[]*(?:广告|赞助|推广)[\\s　]*[】\\]：:]");

    /** Labels that a page leaves empty; whether a document may be public. */
    private static final Pattern EMPTY = Pattern.compile(
            "[\\s　]*(?:(?:赞赏|打赏|热门标签|[Pp]owered by[^，。]{2,40}|标签|关键词|Tags?|关联信息|相关附件|相关文件|附件下载)[：:]?|下载[“「《]?[\\p{IsHan}A-Za-z]{2,10}[”」》]?(?:APP|客户端)[，,！!\\s][^。]{0,6}(?:第一时间|看新闻|看更多|更多精彩|免费).{0,16}|[您你]看到此篇文章.{0,12}[：:]?)[\\s　|]*|[\\s　]*[（(]此件(?:主动|依申请)?(?:公开(?:发布)?|不予公开)[)）][\\s　]*");

    /** A link to another text, put between paragraphs with a word in brackets before it. */
    private static final Pattern LINKED = Pattern.compile(
            "[\\s　]*(?:热门推荐|猜你喜欢|推荐阅读|相关推荐)[：:][^《。，]{6,50}|[^。]{6,56}[，,\\s　]点击(?:查看|进入|了解|领取)(?:详情|更多)?[\\s　]*(?:>{1,3}|[»›→]{1,2})[\\s　]*|[\\s　]*[【\\[](?:推荐阅读|相关阅读|延伸阅读|相关推荐|热门推荐|点击查看|猜你喜欢)[】\\]][\\s　：:]*[^《。]{4,50}");
    /** What is offered for sale between paragraphs, by whoever stands in brackets before it or where it can be pressed. */
    private static final Pattern OFFER = Pattern.compile(
            "(?=.*(?:[！!]|>{2,})[\\s　]*$)[\\s　]*(?:[【\\[]\\p{IsHan}{2,10}[】\\]]|点击(?:查看|进入|领取)?|立即|马上).*(?:热销|火热(?:销售|招生|报名)|首付|大礼包|限时(?:免费|优惠|抢购|特价)|免费领取|抢购|[0-9]折|[0-9]万起|[0-9]元起).*");

    /** Those on the line of the editors, behind their names. */
    private static final Pattern BEHIND_HANDS = Pattern.compile(
            "(?:[\\s　|｜丨]*[\\s　|｜丨【\\[（(][\\s　]*(?:打印|关闭|收藏|返回|纠错|我要(?:打印|纠错|评论|分享))(?:本页|窗口|此页|本文|页面|顶部|首页|列表|上页|上一页)?[\\s　]*[】\\]）)]?){1,6}[\\s　]*$");

    /** Where its pictures are from, which nobody but a page says so; what plays them; that something is an advert. */
    private static final Pattern REMARK = Pattern.compile(
            "[\\s　]*[（(【]?(?:文中|部分|本文|配)?(?:图片|配图|图文|素材|封面图)(?:均|皆|都)?来[源自](?:于|自)?[：:]?[\\s　]*(?:网络|互联网)[^。]{0,20}[）)】]?[\\s　]*|[\\s　]*点击(?:播放|查看大图)[\\s　]*(?:GIF|动图|视频)?[\\s　]*(?:[0-9.]+[MK]B?)?[\\s　]*|[\\s　—【\\[-]*(?:广告|ADVERTISEMENT|Advertisement)[\\s　—】\\]-]*|[\\s　]*跳[至到转]+(?:主要|正文|页面)?(?:内容|正文)(?:区域?)?[\\s　]*|[\\s　]*(?:关注|搜索|添加)(?:微信)?公众号[，,“「][^。]{2,24}");

    private static final List<Pattern> ANYWHERE = List.of(
            LINKED, OFFER, PAGES, ROW, SHARED, NEIGHBOUR, PLACE, TAP, SPACED, BRACKETED, READER, LIBRARY, REMARK);
    private static final List<Pattern> AROUND = List.of(COUNTER, TRAIL, SCAN, APPLAUSE, WORD, FORUM, EXPLAINED, EMPTY);
    private static final int LONGEST = 70;
    private static final int LONGEST_PLUG = 45;

    private Buttons() {}

    /**
     * Whether a line is one of these.
     *
     * @param around whether it stands above the first sentence of the text or below its last
     */
    public static boolean isOne(String text, boolean around) {
        return text.length() <= LONGEST
                && text.indexOf('。') < 0
                && (isPlug(text)
                        || isReaderRow(text)
                        || Stream.concat(ANYWHERE.stream(), around ? AROUND.stream() : Stream.empty())
                                .anyMatch(each -> each.matcher(text).matches()));
    }

    /** Where the buttons begin that stand on the line of the editors behind their names; its length where none do. */
    public static int behindHands(String text) {
        Matcher pressed = BEHIND_HANDS.matcher(text);
        return Wording.isCredits(text) && pressed.find() ? pressed.start() : text.length();
    }

    /** Whether the words of a line, each by itself, are buttons, one of them surely or with its count. */
    private static boolean isReaderRow(String text) {
        List<String> words = List.of(text.strip().split("[\\s　|·]+"));
        return words.size() > 1
                && words.stream()
                        .allMatch(each -> isReader(each) || WORD.matcher(each).matches() || isCount(each))
                && words.stream().anyMatch(each -> isReader(each) || isCount(each))
                && !isCount(words.get(0));
    }

    private static boolean isReader(String word) {
        return READER.matcher(word).matches();
    }

    private static boolean isCount(String word) {
        return word.matches("[0-9]{1,6}");
    }

    private static boolean isPlug(String text) {
        boolean plug = text.length() <= LONGEST_PLUG && PLUG.matcher(text).find()
                || MARKED_PLUG.matcher(text).find();
        return plug && !Wording.isDistribution(text) && !Wording.isCredits(text);
    }
}
