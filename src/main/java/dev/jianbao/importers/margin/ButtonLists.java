package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists of a page that are there to be pressed: buttons with numbers before them, and how a text makes its readers feel. Each line may
 * be a word of the text as well; only several in a row, and nothing else among them, are a list of these.
 */
final class ButtonLists {
    private static final String LEAD = "[\\s　]*(?:[0-9]{1,2}[.、．]|[•·▪●*-])?[\\s　]*";
    private static final Pattern BUTTON = Pattern.compile(
            LEAD + "(?:检举|举报|列印|友善列印|打印(?:本页)?|收藏(?:本页)?|分享|推荐(?:给)?(?:好友|朋友)|转寄(?:好友|朋友)?|复制链接|加入收藏)[\\s　]*");
    private static final Pattern MOOD = Pattern.compile(
            LEAD
                    + "(?:微笑|流汗|难过|羡慕|愤怒|流泪|感动|同情|无聊|搞笑|高兴|路过|震惊|不解|杯具|支持|超赞|开心|鲜花|握手|雷人|鸡蛋)[\\s　]*(?:[（(]?[0-9]{0,6}[)）]?)[\\s　]*");
    private static final int FEWEST_BUTTONS = 3;
    private static final int FEWEST_MOODS = 4;

    private ButtonLists() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        return without(without(slips, BUTTON, FEWEST_BUTTONS, ledger), MOOD, FEWEST_MOODS, ledger);
    }

    private static List<Slip> without(List<Slip> slips, Pattern one, int fewest, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        int at = 0;
        while (at < slips.size()) {
            int end = at;
            while (end < slips.size()
                    && slips.get(end) instanceof Line line
                    && one.matcher(line.text()).matches()) {
                end++;
            }
            if (end - at >= fewest) {
                slips.subList(at, end)
                        .forEach(each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.NAVIGATION, 0.9)));
                at = end;
            } else {
                kept.add(slips.get(at));
                at++;
            }
        }
        return kept;
    }
}
