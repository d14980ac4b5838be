package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** Closes blanks between figures and the Han around them, {@code 7 月 22 日}, and within a year that was spaced out. */
final class SpacedDigits implements Repair {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([12]) ([0-9]) ([0-9]) ([0-9])(?= ?年)");
    private static final Pattern BESIDE_HAN = Pattern.compile(
            "(?<=[0-9%％])(?<![0-9][:：][0-9]{2})[ \\u00A0](?=\\p{IsHan})|(?<=[\\p{IsHan}&&[^讯电报]])[ \\u00A0](?=[0-9])");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text -> edits.each(
                edits.each(
                        text,
                        YEAR,
                        match -> Optional.of(
                                Edits.all(match, match.group().replace(" ", ""), Finding.of(Rule.SPACED_DIGITS)))),
                BESIDE_HAN,
                match -> Optional.of(Edits.all(match, "", Finding.of(Rule.SPACED_DIGITS)))));
    }
}
