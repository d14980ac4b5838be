package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.SecrecyMark;
import java.util.ArrayList;
import java.util.List;

/** Takes marks of secrecy and urgency off the head of a document that has no masthead. */
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
            if (!SecrecyMark.take(text, ledger)) {
                kept.add(slip);
            }
        }
        return new Galley(kept);
    }
}
