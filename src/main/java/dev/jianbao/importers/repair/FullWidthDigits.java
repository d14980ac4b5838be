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

/** Writes full-width digits and letters in the ordinary width: ２０２４ is 2024. Punctuation stays as wide as it is. */
final class FullWidthDigits implements Repair {
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+(?:．(?=[０-９])[０-９]+)?");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text -> edits.each(
                text,
                WIDE,
                match -> Optional.of(Edits.all(
                        match,
                        Normalizer.normalize(match.group(), Normalizer.Form.NFKC),
                        Finding.of(Rule.FULL_WIDTH)))));
    }
}
