package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What whoever runs a site of sample texts says over one: who gathered it, and that it may be of use. No office says so. */
final class Fillers {
    private static final Pattern FILLER = Pattern.compile(
            "(?=.{0,400}(?:小编|(?:下面|以下)[是为].{2,12}网)).{0,400}(?:收集|搜集|整理|准备|提供|带来|精选|推荐).{0,100}(?:参考|欢迎|希望|帮助|借鉴|阅读|启发).{0,80}");
    private static final int FARTHEST = 5;

    private Fillers() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            boolean filler = i < Math.min(FARTHEST, slips.size() - 2)
                    && slips.get(i) instanceof Line line
                    && FILLER.matcher(line.text()).matches();
            if (filler) {
                ledger.drop(((Line) slips.get(i)).traced().strip(), Finding.of(Rule.ADVERT, 0.8));
            } else {
                kept.add(slips.get(i));
            }
        }
        return kept;
    }
}
