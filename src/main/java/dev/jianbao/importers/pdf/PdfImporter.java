package dev.jianbao.importers.pdf;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;

/** Reads PDF with a text layer. What touches the library stands in {@link PdfReader}, so that asking for the format does not. */
public final class PdfImporter implements Importer {
    @Override
    public boolean reads(ForeignFile file) {
        return file.beginsWith("%PDF-");
    }

    @Override
    public ImportResult read(ForeignFile file) {
        return PdfReader.read(file);
    }
}
