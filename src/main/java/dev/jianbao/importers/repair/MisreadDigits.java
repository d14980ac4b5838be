package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts digits in place of the letters that a reader of scanned pages takes them for: 2O24年, l2名. Only within a figure that counts
 * something, and only where the text holds several such; a single one is asked about.
 */
final class MisreadDigits implements Repair {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![A-Za-z0-9])(?=[0-9.,，OoIl]{0,16}[OoIl])(?:(?=[OoIl.,]{0,16}[0-9])[0-9OoIl]{1,16}(?:[.,][0-9OoIl]{1,16}){0,4}|[IlO]{1,2}(?=[月日]))(?=[\\s　]{0,2}(?:[年月日号期名人所个项次%％万亿余多届班节场元份台套家位岁分亩处篇件户米周页条类级等]|公里|平方|学位))");
    private static final int ENOUGH = 2;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        long found = galley.lines()
                .flatMap(line -> FIGURE.matcher(line.text()).results())
                .count();
        Edits edits = new Edits(ledger);
        return found == 0
                ? galley
                : galley.mended(text -> edits.each(text, FIGURE, match -> edit(match, found, text, ledger)));
    }

    private static Optional<Replacement> edit(MatchResult match, long found, Traced text, Ledger ledger) {
        String digits = match.group().replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
        if (found < ENOUGH) {
            ledger.doubt(Rule.MISREAD_DIGIT, text.slice(match.start(), match.end()), 0.5, match.group(), digits);
            return Optional.empty();
        }
        return Optional.of(Edits.all(match, digits, new Finding(Rule.MISREAD_DIGIT, 0.9, match.group())));
    }
}
