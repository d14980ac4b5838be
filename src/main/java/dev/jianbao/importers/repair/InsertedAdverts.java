package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out adverts that were put in brackets within a paragraph. They say both that something is to be pressed or called, or that they are
 * adverts, and what is to be had for it; brackets that say one of these alone may be the text’s.
 */
final class InsertedAdverts implements Repair {
    private static final String PRESS = "(?:广告|推广|赞助)[\\s　]*[：:丨|]|点击|扫码|扫一扫|热线|加微信|下载APP";
    private static final String SALE = "立减|优惠|特价|抢购|[0-9一二三四五六七八九]折|包过|加盟|贷款|下单|秒杀|试听|大礼包|低至";
    /** What says of itself that it is one, and does neither say what an advert is nor what it costs. */
    private static final String MARKED =
            "[（(【\\[][\\s　]*(?:广告|推广|赞助)[\\s　]*[：:丨|](?!指|是|即|系)[^（()）【】\\[\\]。，,；：:元]{4,40}[）)】\\]]|";

    private static final Pattern ADVERT = Pattern.compile(MARKED + "[（(【\\[](?=[^（()）【】\\[\\]]{0,60}(?:" + PRESS
            + "))(?=[^（()）【】\\[\\]]{0,60}(?:" + SALE + "))[^（()）【】\\[\\]]{6,80}[）)】\\]]");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text ->
                edits.each(text, ADVERT, match -> Optional.of(Edits.all(match, "", Finding.of(Rule.ADVERT, 0.85)))));
    }
}
