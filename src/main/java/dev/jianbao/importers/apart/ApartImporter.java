package dev.jianbao.importers.apart;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.manuscript.Refusal;

/** Reads a format in a Java machine of its own. Whatever a file does there, this machine goes on. */
public final class ApartImporter implements Importer {
    private final ForeignFormat format;
    private final Limits limits;
    private final long from;

    public ApartImporter(ForeignFormat format, Limits limits) {
        this(format, limits, 0);
    }

    /** @param from the size, in bytes, from which on files are read apart */
    public ApartImporter(ForeignFormat format, Limits limits, long from) {
        this.format = format;
        this.limits = limits;
        this.from = from;
    }

    @Override
    public boolean reads(ForeignFile file) {
        return file.size() >= from && format.importer().reads(file);
    }

    @Override
    public ImportResult read(ForeignFile file) {
        if (file.isTooLarge()) {
            return ImportResult.refused(Refusal.TOO_LARGE, file.name(), String.valueOf(ForeignFile.LARGEST >> 20));
        }
        return new ChildMachine(limits).read(format, file);
    }
}
