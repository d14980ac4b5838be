package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Restriction;

/** A mark of secrecy or urgency in the head of a document. Of the first a person is asked whether what bears it may be published at all. */
public final class SecrecyMark {
    private SecrecyMark() {}

    /** Takes a text off its document where it is such a mark; tells whether it was. */
    public static boolean take(Traced text, Ledger ledger) {
        boolean secret = Restriction.isSecrecy(text.text());
        if (secret) {
            ledger.doubt(Rule.SECRECY, text, 0, text.text());
        }
        if (secret || Restriction.isUrgency(text.text())) {
            ledger.drop(text, Finding.of(Rule.SECRECY));
            return true;
        }
        return false;
    }
}
