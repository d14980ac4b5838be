package dev.jianbao.importers.lexis;

import java.util.List;
import java.util.regex.Pattern;

/** The words with which a page heads links to other texts: 相关阅读, 推荐阅读, 热点排行. */
public final class LinkHeading {
    private static final Pattern LINKS = Pattern.compile("[" + Signs.CLASS
            + "\\s　【]*(?:相干(?:浏览|链接|消息|文章)|相关(?:链接|阅读|新闻|文章|推荐|报道)|推荐阅读|延伸阅读|热门(?:文章|推荐|新闻|排行|点击|阅读|资讯)|(?:点击|阅读|热点|新闻)排行榜?|友情链接|猜你喜欢|大家都在看|热点(?:新闻|文章|推荐)|图片新闻|最新(?:文章|新闻|热点|推荐)|往期(?:推荐|回顾|精选|链接|内容|精彩)|精彩(?:推荐|回顾)|更多(?:推荐|阅读|内容|\\p{IsHan}{2,8}报[导道])|近期(?:热文|推荐)|相關(?:文章|新聞|閱讀|連結|報導)|延伸閱讀|推薦閱讀|熱門(?:文章|新聞|推薦))["
            + Signs.CLASS + "\\s　】：:]*|[\\s　]*【[^】]{4,60}】的?相关(?:文章|推荐|阅读|范文)[\\s　：:]*");

    /** Such words with links behind them on the same line, bars between these. */
    private static final Pattern ROW = Pattern.compile(
            "[\\s　【]*(?:相关|热门|推荐|延伸|猜你)(?:推荐|阅读|搜索|链接|文章|喜欢)[】\\s　]*[：:][^。，：:]{2,20}(?:[|｜][^。，：:]{2,20}){1,10}");

    private LinkHeading() {}

    /** Whether a line is such words and links behind them. */
    public static boolean isRow(String line) {
        return ROW.matcher(line).matches();
    }

    /** Whether a line is such words, one heading or several, and nothing else. */
    public static boolean isOne(String line) {
        String[] words = line.strip().split("[\\s　|｜]+");
        return LINKS.matcher(line).matches()
                || words.length > 1
                        && List.of(words).stream()
                                .allMatch(each -> LINKS.matcher(each).matches());
    }
}
