package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;

/** Drops the second of two equal title lines that follow each other at the head of a text. */
final class DuplicateTitles implements Repair {
    private static final int HEAD = 6;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        String before = "";
        for (Slip slip : galley.slips()) {
            String text = slip instanceof Line line ? Han.squeezed(line.text()) : "";
            if (slip instanceof Line line
                    && kept.size() < HEAD
                    && text.equals(before)
                    && Wording.isTitle(line.text())) {
                ledger.drop(line.traced(), Finding.of(Rule.DUPLICATE_TITLE));
                continue;
            }
            before = text;
            kept.add(slip);
        }
        return new Galley(kept);
    }
}
