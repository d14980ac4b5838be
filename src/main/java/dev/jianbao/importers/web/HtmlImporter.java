package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Refusal;
import dev.jianbao.importers.plain.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page. What is none of its document stands among the omissions; scripts and styles, which nobody reads, nowhere. */
public final class HtmlImporter implements Importer {
    /** The largest page, in bytes. A tree of elements takes some twenty times as much. */
    static final int LARGEST = 8 << 20;

    private static final int HEAD = 2048;
    private static final int DEEPEST = 400;
    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "shtml");

    @Override
    public boolean reads(ForeignFile file) {
        String head = new String(file.head(HEAD), StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!head.startsWith("<")) {
            return false;
        }
        boolean page = head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
        return page || ENDINGS.contains(file.ending()) && !head.startsWith("<?xml");
    }

    @Override
    public ImportResult read(ForeignFile file) {
        return readPage(file, file, "HTML");
    }

    /**
     * Reads a page that stands in another file.
     *
     * @param source what is kept as the original
     * @param format of the source, in words
     */
    public ImportResult readPage(ForeignFile file, ForeignFile source, String format) {
        if (file.size() > LARGEST) {
            return ImportResult.refused(Refusal.TOO_LARGE, file.name(), String.valueOf(LARGEST >> 20));
        }
        Optional<Encoding.Decoded> decoded = PageEncoding.decode(file);
        if (decoded.isEmpty()) {
            return ImportResult.refused(Refusal.NOT_TEXT, PageEncoding.declared(file));
        }
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Document page = parser.parseInput(decoded.get().text(), "");
        if (OwnPage.isOverview(page)) {
            return ImportResult.refused(Refusal.OVERVIEW);
        }
        Original original = Original.of(
                source.name(), source.bytes(), format + ", " + decoded.get().name());
        Manuscript manuscript = PageReader.read(page, original);
        return manuscript.blocks().isEmpty() ? ImportResult.refused(Refusal.EMPTY) : new ImportResult.Read(manuscript);
    }
}
