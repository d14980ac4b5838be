package dev.jianbao.importers.pdf;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Opens a PDF, and refuses what cannot honestly be read. */
final class PdfReader {
    /** More characters without a meaning than this share, and a text is no text. */
    private static final double MOST_UNKNOWN = 0.03;

    private PdfReader() {}

    static ImportResult read(ForeignFile file) {
        if (file.isTooLarge()) {
            return ImportResult.refused(Refusal.TOO_LARGE, file.name(), String.valueOf(ForeignFile.LARGEST >> 20));
        }
        try {
            FontMappers.set(new NoSystemFonts());
            try (PDDocument document = Loader.loadPDF(file.bytes())) {
                return document.getCurrentAccessPermission().canExtractContent()
                        ? read(document, file)
                        : ImportResult.refused(Refusal.LOCKED);
            }
        } catch (InvalidPasswordException locked) {
            return ImportResult.refused(Refusal.LOCKED);
        } catch (IOException damaged) {
            return ImportResult.refused(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private static ImportResult read(PDDocument document, ForeignFile file) throws IOException {
        Tags tags = Tags.of(document);
        List<PdfPage> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            pages.add(PdfPage.read(document, number, tags));
        }
        int characters = pages.stream().mapToInt(PdfPage::characters).sum();
        int unknown = pages.stream().mapToInt(PdfPage::unknown).sum();
        long scans = pages.stream().filter(PdfPage::isScan).count();
        if (scans > 0 && 2 * scans >= pages.size()) {
            return ImportResult.refused(Refusal.SCANNED, String.valueOf(scans));
        }
        if (unknown > MOST_UNKNOWN * (characters + unknown)) {
            return ImportResult.refused(Refusal.DAMAGED, "ToUnicode: " + unknown + " ?");
        }
        if (characters == 0) {
            return ImportResult.refused(Refusal.EMPTY);
        }
        Manuscript manuscript = new PageFlow(pages).write(Original.of(file.name(), file.bytes(), "PDF"));
        return new ImportResult.Read(manuscript);
    }
}
