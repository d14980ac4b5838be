package dev.jianbao.importers;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.account.Reckoning;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.mime.WebArchiveImporter;
import dev.jianbao.importers.pdf.PdfFixture;
import dev.jianbao.importers.pdf.PdfImporter;
import dev.jianbao.importers.plain.PlainTextImporter;
import dev.jianbao.importers.web.HtmlImporter;
import dev.jianbao.importers.web.HtmlTables;
import dev.jianbao.importers.word.WordImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What Jazzer calls with bytes that it makes up: the first chooses an importer, the others are the file. In this machine and without the
 * limits of the one apart: no crash, no hang, a transcript in proportion to the file, and every character of it accounted for.
 */
public final class ImportersFuzz {
    /** A repeat of a row's cells, a footnote asked for twice: nothing that an importer writes down grows faster. */
    private static final int MOST_GROWTH = 64;

    private static final int NAMES = 4096;
    private static final int LONGEST = 20_000;
    private static final ImportOptions OPTIONS = new ImportOptions(
            Path.of("target/no-site"), "draft", false, false, Locale.ENGLISH, LocalDate.of(2026, 1, 1));

    private ImportersFuzz() {}

    /** The importers. */
    enum Target {
        TEXT("text"),
        WEB_PAGE("web-page"),
        WORD("word"),
        PDF("pdf"),
        WEB_ARCHIVE("web-archive");

        private final String folder;

        Target(String folder) {
            this.folder = folder;
        }

        /** Where files are kept that it once broke on. */
        String folder() {
            return folder;
        }
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        byte[] file = Arrays.copyOfRange(bytes, 1, bytes.length);
        Target[] targets = Target.values();
        switch (targets[(bytes[0] & 0xFF) % targets.length]) {
            case TEXT -> account(read(new PlainTextImporter(new HtmlTables()), "a.txt", file), file);
            case WEB_PAGE -> account(read(new HtmlImporter(), "a.html", file), file);
            case WORD -> readApart(new WordImporter(), "a.docx", docx(file));
            case PDF -> readApart(new PdfImporter(), "a.pdf", file);
            case WEB_ARCHIVE -> readApart(new WebArchiveImporter(), "a.mht", file);
        }
    }

    /** Of these formats the machine apart takes every exception for a damaged file, and a stack that is full for one that costs too much. */
    private static void readApart(Importer importer, String name, byte[] bytes) {
        ImportResult result;
        try {
            result = read(importer, name, bytes);
        } catch (RuntimeException | StackOverflowError refused) {
            return;
        }
        account(result, bytes);
    }

    private static ImportResult read(Importer importer, String name, byte[] bytes) {
        return importer.read(ForeignFile.of(Path.of(name), bytes));
    }

    private static void account(ImportResult result, byte[] bytes) {
        if (!(result instanceof ImportResult.Read read)) {
            return;
        }
        Manuscript manuscript = read.manuscript();
        int length = manuscript.transcript().length();
        if (length > MOST_GROWTH * bytes.length + NAMES) {
            throw new IllegalStateException("grew from " + bytes.length + " to " + length);
        }
        if (length <= LONGEST) {
            Reckoning reckoning = ImportRun.into(OPTIONS, new Diagnostics())
                    .account(manuscript)
                    .reckoning();
            if (!reckoning.unaccounted().isEmpty()) {
                throw new IllegalStateException(
                        reckoning.unaccounted().stream().map(manuscript::text).toList() + " got lost of:\n"
                                + manuscript.transcript());
            }
        }
    }

    /** A PDF small enough to be changed at each place. */
    static byte[] smallPdf() {
        return new PdfFixture()
                .page()
                .text(200, 60, 22, "Work Bulletin")
                .text(70, 120, 14, "1. One of all items with its text")
                .line(60, 200, 500, 200)
                .line(60, 240, 500, 240)
                .line(60, 200, 60, 240)
                .line(500, 200, 500, 240)
                .text(70, 225, 12, "cell")
                .bytes();
    }

    /** The main part of a Word file. */
    static byte[] document(Path file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return zip.readAllBytes();
                }
            }
            throw new IllegalStateException("no document in " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word file whose document is these bytes. */
    private static byte[] docx(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
