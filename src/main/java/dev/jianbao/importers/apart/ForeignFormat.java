package dev.jianbao.importers.apart;

import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.mime.WebArchiveImporter;
import dev.jianbao.importers.pdf.PdfImporter;
import dev.jianbao.importers.web.HtmlImporter;
import dev.jianbao.importers.word.WordImporter;
import java.util.function.Supplier;

/** The formats that can be read apart. */
public enum ForeignFormat {
    WORD(WordImporter::new),
    PDF(PdfImporter::new),
    PAGE(HtmlImporter::new),
    WEB_ARCHIVE(WebArchiveImporter::new);

    private final Supplier<Importer> importer;

    ForeignFormat(Supplier<Importer> importer) {
        this.importer = importer;
    }

    Importer importer() {
        return importer.get();
    }
}
