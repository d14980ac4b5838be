package dev.jianbao.importers.manuscript;

/** Reads one format. Implementations keep no state, and never throw for what stands in a file. */
public interface Importer {
    /** Whether a file is of this format, by its first bytes rather than by its name. */
    boolean reads(ForeignFile file);

    /** Reads a file of this format, or says why it cannot be read. */
    ImportResult read(ForeignFile file);
}
