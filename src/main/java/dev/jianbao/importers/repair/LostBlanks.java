package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** Several question marks in a row, where no question is asked, were wide spaces that an encoding had no room for. */
final class LostBlanks implements Repair {
    private static final Pattern INDENT = Pattern.compile("^\\?{2,}(?=[\\p{IsHan}0-9（(])");
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{IsHan}0-9：:])\\?{2,}(?=[\\p{IsHan}0-9])");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text -> edits.each(
                edits.each(
                        text, INDENT, match -> Optional.of(Edits.all(match, "", Finding.of(Rule.LOST_BLANKS, 0.95)))),
                WITHIN,
                match -> Optional.of(Edits.all(match, "　", Finding.of(Rule.LOST_BLANKS, 0.95)))));
    }
}
