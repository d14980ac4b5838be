package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.structure.FactsTable;
import java.util.List;
import java.util.regex.Pattern;

/** Knows the menu of a web page that was copied with its text: short words, several of them such as menus are made of. */
final class Menus {
    private static final String WORD = "[\\p{IsHan}A-Za-z0-9]{2,8}";
    private static final Pattern ENTRY = Pattern.compile("[\\s　]*" + WORD + "[\\s　]*");
    private static final Pattern ROW = Pattern.compile(
            "[\\s　|]*" + WORD + "(?:[\\s　]*[|丨·/>»][\\s　]*" + WORD + "|[\\s　]+" + WORD + "){2,20}[\\s　|]*");
    private static final Pattern TELLING = Pattern.compile(
            "首页|主页|收藏|登录|注册|搜索|无障碍|长者|关怀版|繁体|English|(?:新闻|资讯|服务|信息|文化|互动)中心|(?:政务|信息|党务|村务)公开|政府信息|(?:互动|政民|公众)(?:交流|互动|参与)|(?:办事|政务|网上|便民)服务|办事大厅|专题专栏|通知公告|公示公告|图片新闻|新闻动态|工作动态|部门动态|政策(?:法规|文件|解读)|机构(?:概况|设置|职能)|关于我们|联系我们|领导(?:之窗|信箱|信息)|走进[\\p{IsHan}]{2}|数据(?:开放|发布)|移动版|客户端|微信|微博");
    /** Channels of a news site; one word of them tells nothing, several in a row do. */
    private static final Pattern CHANNEL = Pattern.compile(
            "(?<!\\p{IsHan})(?:头条|推荐|本地|要闻|时政|国内|国际|社会|财经|体育|娱乐|科技|军事|文化|教育|健康|旅游|房产|汽车|视频|直播|图片|评论|理论|专题|问政|民生|法治|生活|更多|首页|新闻|热点|县区|区县|数字报|电子报)(?!\\p{IsHan})");

    private static final int ENOUGH_CHANNELS = 4;
    private static final Pattern TRAIL = Pattern.compile("位置(?:是)?[：:]|首页\\s*[>»›]");
    private static final Pattern CRUMBS = Pattern.compile(
            "[\\s　]*[^。]{2,40}[>»›][\\s　]*正文[\\s　]*|[\\s　]*[^。，]{2,20}(?:[\\s　]*[-–—>»›_/][\\s　]*[^。，]{2,12}){1,3}[\\s　]*[-–—>»›_/][\\s　]*(?:正文|详情|内容|文章|浏览)[\\s　]*");
    private static final int MOST = 40;

    private Menus() {}

    /** The slips behind a menu at the head; all of them where there is none. */
    static List<Slip> without(Galley galley, Ledger ledger) {
        List<Slip> slips = galley.slips();
        int end = 0;
        if (!slips.isEmpty()
                && slips.get(0) instanceof Line line
                && CRUMBS.matcher(line.text()).matches()) {
            ledger.drop(line.traced(), Finding.of(Rule.NAVIGATION, 0.9));
            return slips.subList(1, slips.size());
        }
        int telling = 0;
        while (end < Math.min(MOST, slips.size()) && isMenu(slips.get(end))) {
            telling += telling(((Line) slips.get(end)).text());
            end++;
        }
        boolean trail = end > 0
                && end < slips.size()
                && slips.get(end) instanceof Line line
                && (TRAIL.matcher(line.text()).find()
                        || FactsTable.LABELLED.matcher(line.text()).lookingAt());
        while (!trail && end > 0 && !isTelling(slips.get(end - 1))) {
            end--;
        }
        if (end == 0 || telling < 2 && !(trail && end > 1)) {
            return slips;
        }
        slips.subList(0, end).forEach(slip -> ledger.drop(((Line) slip).traced(), Finding.of(Rule.NAVIGATION, 0.9)));
        return slips.subList(end, slips.size());
    }

    private static boolean isMenu(Slip slip) {
        return slip instanceof Line line
                && (ENTRY.matcher(line.text()).matches()
                        || ROW.matcher(line.text()).matches());
    }

    private static boolean isTelling(Slip slip) {
        return slip instanceof Line line && telling(line.text()) > 0;
    }

    private static int telling(String text) {
        int channels = (int) CHANNEL.matcher(text).results().count();
        return (int) TELLING.matcher(text).results().count() + (channels >= ENOUGH_CHANNELS ? channels : 0);
    }
}
