package dev.jianbao.importers.word;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Refusal;
import java.nio.charset.StandardCharsets;

/** Reads .docx with the JDK's own archive and XML readers; see docs/decisions/0721-word-documents-without-a-library.md. */
public final class WordImporter implements Importer {
    @Override
    public boolean reads(ForeignFile file) {
        return file.beginsWith("PK\u0003\u0004")
                && new String(file.bytes(), StandardCharsets.ISO_8859_1).contains("word/");
    }

    @Override
    public ImportResult read(ForeignFile file) {
        if (file.isTooLarge()) {
            return ImportResult.refused(Refusal.TOO_LARGE, file.name(), String.valueOf(ForeignFile.LARGEST >> 20));
        }
        try {
            WordFile word = WordFile.open(file.bytes());
            Original original = Original.of(file.name(), file.bytes(), "DOCX");
            Manuscript manuscript = DocumentReader.read(word, original);
            return manuscript.blocks().isEmpty()
                    ? ImportResult.refused(Refusal.EMPTY)
                    : new ImportResult.Read(manuscript);
        } catch (Unreadable unreadable) {
            return ImportResult.refused(unreadable.refusal(), unreadable.detail());
        }
    }
}
