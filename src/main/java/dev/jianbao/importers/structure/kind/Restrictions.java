package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Restriction;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes marks of secrecy and urgency off the head of a document that has no masthead. Of the first a person is asked whether what bears
 * it may be published at all.
 */
final class Restrictions {
    /** How many lines of a document may be its head. */
    private static final int HEAD = 8;

    private Restrictions() {}

    static Galley taken(Galley galley, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        for (Slip slip : galley.slips()) {
            Traced text = slip instanceof Line line && kept.size() < HEAD
                    ? line.traced().strip()
                    : Traced.EMPTY;
            if (Restriction.isSecrecy(text.text())) {
                ledger.doubt(Rule.SECRECY, text, 0, text.text());
                ledger.drop(text, Finding.of(Rule.SECRECY));
            } else if (Restriction.isUrgency(text.text())) {
                ledger.drop(text, Finding.of(Rule.SECRECY));
            } else {
                kept.add(slip);
            }
        }
        return new Galley(kept);
    }
}
