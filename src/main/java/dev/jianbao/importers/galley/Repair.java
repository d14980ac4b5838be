package dev.jianbao.importers.galley;

/** Mends one sort of damage wherever it stands, and writes down each change. What it is not sure of it leaves as it is. */
public interface Repair {
    Galley mend(Galley galley, Ledger ledger);
}
