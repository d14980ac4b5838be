package dev.jianbao.importers;

import dev.jianbao.importers.apart.ApartImporter;
import dev.jianbao.importers.apart.ForeignFormat;
import dev.jianbao.importers.apart.Limits;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.plain.PlainTextImporter;
import dev.jianbao.importers.web.HtmlImporter;
import dev.jianbao.importers.web.HtmlTables;
import java.util.List;

/** The formats that are read. The first importer that knows a file reads it; plain text is asked last and knows them all. */
final class Formats {
    /** A page beyond this size, in bytes, is read apart; a smaller one costs less than the machine for it would. */
    private static final long LARGE_PAGE = 256 << 10;

    private final List<Importer> importers;

    private Formats(List<Importer> importers) {
        this.importers = List.copyOf(importers);
    }

    /** All that there are. */
    static Formats standard() {
        return new Formats(List.of(
                new ApartImporter(ForeignFormat.WORD, Limits.USUAL),
                new ApartImporter(ForeignFormat.PDF, Limits.USUAL),
                new ApartImporter(ForeignFormat.WEB_ARCHIVE, Limits.USUAL),
                new ApartImporter(ForeignFormat.PAGE, Limits.USUAL, LARGE_PAGE),
                new HtmlImporter(),
                new PlainTextImporter(new HtmlTables())));
    }

    ImportResult read(ForeignFile file) {
        return importers.stream()
                .filter(each -> each.reads(file))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no importer of last resort"))
                .read(file);
    }
}
