package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.text.CodePointName;
import dev.jianbao.text.HiddenCharacter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out characters that cannot be seen, and asks after those that stand for lost ones. */
final class HiddenCharacters implements Repair {
    private static final Pattern UNUSUAL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\u3164\uFFA0\u115F\u1160&&[^\\t]]");
    private static final Pattern LOST = Pattern.compile("[\uFFFD\\p{Co}]+");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text -> {
            Traced seen = edits.each(
                    text,
                    UNUSUAL,
                    match -> Optional.of(match)
                            .filter(found -> HiddenCharacter.of(found.group().codePointAt(0))
                                    .isPresent())
                            .map(found -> Edits.all(
                                    found,
                                    "",
                                    new Finding(
                                            Rule.HIDDEN_CHARACTER,
                                            1,
                                            CodePointName.of(found.group().codePointAt(0))))));
            LOST.matcher(seen.text())
                    .results()
                    .forEach(match -> ledger.doubt(
                            Rule.LOST_CHARACTER,
                            seen.slice(match.start(), match.end()),
                            0,
                            around(seen.text(), match.start(), match.end())));
            return seen;
        });
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 8), Math.min(text.length(), end + 8));
    }
}
