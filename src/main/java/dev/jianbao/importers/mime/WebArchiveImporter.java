package dev.jianbao.importers.mime;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.manuscript.Refusal;
import dev.jianbao.importers.web.HtmlImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a web page that was saved with its pictures as one file: MHTML (RFC 2557), as Internet Explorer, Chromium and Word write it,
 * and as many systems of offices hand it out under a name that ends in {@code .doc}. Its first part that is HTML is the page.
 */
public final class WebArchiveImporter implements Importer {
    private static final int HEAD = 4096;
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9-]*:");
    private static final Pattern KIND = Pattern.compile("\ncontent-type:\\s*(multipart/related|text/html)\\b");

    @Override
    public boolean reads(ForeignFile file) {
        String head = new String(file.head(HEAD), StandardCharsets.ISO_8859_1)
                .replace("\r", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        String fields = "\n" + head.split("\n\n", 2)[0];
        return FIELD.matcher(head).lookingAt()
                && fields.contains("\nmime-version:")
                && KIND.matcher(fields).find();
    }

    @Override
    public ImportResult read(ForeignFile file) {
        Optional<byte[]> page;
        try {
            page = WebArchive.page(file.bytes());
        } catch (IOException damaged) {
            return ImportResult.refused(Refusal.DAMAGED, String.valueOf(damaged.getMessage()));
        }
        return page.map(bytes -> new HtmlImporter().readPage(ForeignFile.of(file.path(), bytes), file, "MHTML"))
                .orElseGet(() -> ImportResult.refused(Refusal.EMPTY));
    }
}
