package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What whoever runs a site of sample texts says over one: who gathered it, and that it may be of use. No office says so. */
final class Fillers {
    private static final Pattern FILLER = Pattern.compile(
            "(?=.{0,400}(?:范文|讲话|发言|致辞|演讲|总结|作文|文章|心得|精选|篇)).{0,400}(?:小编(?:为|给|替|帮)?(?:大家|您|你|各位)?(?:精心|用心|细心)?(?:的)?(?:收集|搜集|整理|准备|带来)|(?:下面|以下)[是为].{2,12}网(?:提供|整理)).{0,100}(?:参考|欢迎|希望|借鉴|帮助|激发).{0,80}");
    /** What such a site says behind a text, or of where it has it from. */
    private static final Pattern OTHER = Pattern.compile(
            "[\\s　]*(?:以上|上述)(?:就是|便是|是|内容).{0,60}(?:小编|本站|编辑|范文网).{0,60}|[\\s　]*(?:导语|简介)[：:].{0,80}(?:网友|会员)(?:上传|投稿).{0,80}");

    /** The title of a text, where nothing else says it. */
    private static final Pattern TITLED = Pattern.compile("(?:收集|搜集|整理|准备|带来|提供)的?([^，,。]{6,50})[，,]");

    private static final int FARTHEST = 5;

    private Fillers() {}

    private static boolean isSalutation(Slip slip) {
        return slip instanceof Line line && line.text().strip().matches(".{1,30}[：:！!]");
    }

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            boolean over = i < Math.min(FARTHEST, slips.size() - 2);
            boolean filler = slips.get(i) instanceof Line line
                    && (over && FILLER.matcher(line.text()).matches()
                            || (over || i >= slips.size() - FARTHEST)
                                    && OTHER.matcher(line.text()).matches());
            Matcher titled = TITLED.matcher(filler ? ((Line) slips.get(i)).text() : "");
            if (i == 0 && titled.find() && isSalutation(slips.get(1))) {
                Traced line = ((Line) slips.get(i)).traced();
                Traced title = line.group(titled, 1);
                ledger.drop(line.slice(0, titled.start(1)).strip(), Finding.of(Rule.ADVERT, 0.8));
                ledger.drop(line.from(titled.end(1)).strip(), Finding.of(Rule.ADVERT, 0.8));
                ledger.doubt(Rule.TITLE, title, 0.5, title.text());
                kept.add(((Line) slips.get(i)).with(title));
            } else if (filler) {
                ledger.drop(((Line) slips.get(i)).traced().strip(), Finding.of(Rule.ADVERT, 0.8));
            } else {
                kept.add(slips.get(i));
            }
        }
        return kept;
    }
}
