package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts ideographs in place of radicals and compatibility forms that look the same, as PDF files give them: ⼈ for 人. */
final class Radicals implements Repair {
    private static final Pattern LOOKALIKE = Pattern.compile("[\u2015\u2E80-\u2FD5\uF900-\uFAFF]");

    /** Radicals of the supplement, each before the ideograph that it looks like; Unicode has no decomposition for them. */
    private static final String SUPPLEMENT =
            "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺎兀⺝月⺩王⺼肉⻌辶⻎辶⺾艹⺡氵⺮竹⺶羊⻊足⼾户⿈黄⾭青\u2015—";

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text -> edits.each(
                text,
                LOOKALIKE,
                match -> ideograph(match.group()).map(each -> Edits.all(match, each, Finding.of(Rule.RADICAL)))));
    }

    private static Optional<String> ideograph(String radical) {
        int at = SUPPLEMENT.indexOf(radical);
        if (at >= 0 && at % 2 == 0) {
            return Optional.of(SUPPLEMENT.substring(at + 1, at + 2));
        }
        return Optional.of(Normalizer.normalize(radical, Normalizer.Form.NFKC)).filter(each -> !each.equals(radical));
    }
}
