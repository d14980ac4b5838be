package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** What a page says of itself: whose all is that it shows, and that it answers for nothing. */
public final class PageNotes {
    private static final Pattern DISCLAIMER = Pattern.compile(
            "侵权|侵犯|版权|转载|免责|本站|本网|用户.{0,4}上传|联系.{0,4}删除|仅供.{0,8}(?:参考|学习|交流)|不代表.{0,6}(?:观点|立场)|观点仅代表|信息(?:发布平台|存储空间)|注明出[处處]|聲明|声明[：:]|https?://");

    /** A page that speaks of itself, or to whoever owns what it shows. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            "本[站网文号台]|本平台|本公众号|本篇|版权(?:归|所有|属)|免责|声明[：:]|聲明|[如若]有|如涉|请.{0,10}(?:联系|注明|告知|通知|来[电信函])|仅供|用户.{0,4}上传|不代表|https?://|来[源自](?:于)?(?:网络|互联网)");

    /** What an office says of the works that it asks for. */
    private static final Pattern OF_ENTRIES = Pattern.compile("主办方|主办单位|参赛|应征|来稿|征集|参评");

    private static final Pattern OWN = Pattern.compile(
            "[\\s　【]*(?:[（(].*[）)]|(?:此文|本文|本站|本网|本平台|本公众号|\\p{IsHan}{2,8}网(?:郑重|特别)?声明[：:]|声明|免责|版权声明|特别声明|以上|文中|部分(?:内容|图片|素材)|(?:内容|图片|素材)来[源自]).*)[\\s　】]*");

    private static final Pattern RIGHTS =
            Pattern.compile("凡[^。]{4,80}版权[^。]{0,6}(?:属|归)[^。]{2,30}。.*未经.{0,12}(?:授权|许可|同意).{0,6}不得.*追究.{0,8}责任。");

    private static final int HEAD = 6;

    private PageNotes() {}

    /** What a page says of itself below the last sentence, with the editor or the like still behind it. */
    public static void withoutDisclaimers(List<Slip> slips, Ledger ledger) {
        for (int i = slips.size() - 1; i > 0 && !PageTail.isSentence(slips.get(i)); i--) {
            if (slips.get(i) instanceof Line line && isOwnDisclaimer(line.text())) {
                slips.remove(i);
                ledger.drop(line.traced(), Finding.of(Rule.ADVERT, 0.9));
            }
        }
    }

    /** Whose all is that a site shows, on one line above the text: 凡……版权均属于……未经授权不得转载……追究法律责任。 */
    public static void withoutRights(List<Slip> slips, Ledger ledger) {
        for (int i = 0; i < Math.min(HEAD, slips.size() - 1); i++) {
            if (slips.get(i) instanceof Line line
                    && RIGHTS.matcher(line.text().strip()).matches()
                    && !OF_ENTRIES.matcher(line.text()).find()) {
                slips.remove(i);
                ledger.drop(line.traced(), Finding.of(Rule.ADVERT, 0.9));
                return;
            }
        }
    }

    /** A disclaimer that begins with the page itself, or stands in brackets as a whole. */
    private static boolean isOwnDisclaimer(String text) {
        return OWN.matcher(text).matches() && isDisclaimer(text);
    }

    /** Whether a line speaks of rights and the like twice at least, and of the page. */
    static boolean isDisclaimer(String text) {
        return PageTail.count(DISCLAIMER, text) >= 2
                && OF_ITSELF.matcher(text).find()
                && !OF_ENTRIES.matcher(text).find()
                && !Wording.isCredits(text);
    }
}
