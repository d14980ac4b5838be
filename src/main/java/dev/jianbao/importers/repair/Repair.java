package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;

/** Mends one sort of damage wherever it stands, and writes down each change. What it is not sure of it leaves as it is. */
interface Repair {
    Galley mend(Galley galley, Ledger ledger);
}
