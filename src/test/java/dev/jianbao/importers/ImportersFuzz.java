package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.manuscript.Manuscript;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes that Jazzer makes up, each test for one importer, in this machine and without the limits of the one apart: no crash, no hang, a
 * transcript in proportion to the file, and every character of it accounted for. They run with {@code make fuzz}, one after the other; a
 * find is kept below {@code src/test/resources} and tried again from then on.
 */
class ImportersFuzz {
    /** A repeat of a row's cells, a footnote asked for twice: nothing that an importer writes down grows faster. */
    private static final int MOST_GROWTH = 64;

    private static final int NAMES = 4096;
    /** Long enough for all that an importer tells apart; longer ones only take longer. */
    private static final int LONGEST = 20_000;

    private static final Path TRIALS = Path.of("src/test/resources/import/trials");
    private static final Path OFFICE = Path.of("src/test/resources/import/office");
    private static final ImportOptions OPTIONS = new ImportOptions(
            Path.of("target/no-site"), "draft", false, false, Locale.ENGLISH, LocalDate.of(2026, 1, 1));

    @MethodSource("texts")
    @DictionaryEntries({
        "第12期",
        "【",
        "★",
        "一、",
        "（一）",
        "报：",
        "序号",
        "小计",
        "\t",
        "|",
        "**",
        "THE END",
        "市教育局牵头",
        "2024年8月30日"
    })
    @FuzzTest(maxDuration = "5m")
    void text(byte[] bytes) {
        read(new PlainTextImporter(new HtmlTables()), "a.txt", bytes);
    }

    @MethodSource("webPages")
    @DictionaryEntries({
        "<table><tr><td>",
        "colspan=\"99\"",
        "rowspan=\"9\"",
        "<p>",
        "<h1>",
        "<ol start=\"9\">",
        "</div>",
        "&#x8d;",
        "第12期"
    })
    @FuzzTest(maxDuration = "5m")
    void webPage(byte[] bytes) {
        read(new HtmlImporter(), "a.html", bytes);
    }

    @MethodSource("wordDocuments")
    @DictionaryEntries({
        "<w:p>",
        "<w:t>",
        "<w:tbl><w:tr><w:tc>",
        "<w:gridSpan w:val=\"9\"/>",
        "<w:vMerge/>",
        "<w:ins>",
        "<w:numPr>"
    })
    @FuzzTest(maxDuration = "5m")
    void word(byte[] bytes) {
        readApart(new WordImporter(), "a.docx", docx(bytes));
    }

    @MethodSource("pdfs")
    @DictionaryEntries({"%PDF-1.4", "obj<</Type/Page", "endstream", "/Kids[", "/Contents", "BT", "Tj", "Tf", "re", "ET"
    })
    @FuzzTest(maxDuration = "5m")
    void pdf(byte[] bytes) {
        readApart(new PdfImporter(), "a.pdf", bytes);
    }

    static Stream<byte[]> texts() {
        return contents(".txt");
    }

    static Stream<byte[]> webPages() {
        return Stream.concat(contents(".html"), contents(".htm"));
    }

    static Stream<byte[]> wordDocuments() {
        return files(OFFICE, ".docx").map(ImportersFuzz::document);
    }

    static Stream<byte[]> pdfs() {
        PdfFixture small = new PdfFixture()
                .page()
                .text(200, 60, 22, "Work Bulletin")
                .text(70, 120, 14, "1. One of all items with its text")
                .line(60, 200, 500, 200)
                .line(60, 240, 500, 240)
                .line(60, 200, 60, 240)
                .line(500, 200, 500, 240)
                .text(70, 225, 12, "cell");
        return Stream.of(small.bytes());
    }

    private static Stream<byte[]> contents(String ending) {
        return files(TRIALS, ending).map(ImportersFuzz::bytes).filter(bytes -> bytes.length <= LONGEST);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of these formats the machine apart takes every exception for a damaged file, and a stack that is full for one that costs too much. */
    private static void readApart(Importer importer, String name, byte[] bytes) {
        ImportResult result;
        try {
            result = importer.read(ForeignFile.of(Path.of(name), bytes));
        } catch (RuntimeException | StackOverflowError refused) {
            return;
        }
        account(result, bytes);
    }

    private static void read(Importer importer, String name, byte[] bytes) {
        account(
                importer.read(ForeignFile.of(Path.of(name), Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST)))),
                bytes);
    }

    private static void account(ImportResult result, byte[] bytes) {
        if (result instanceof ImportResult.Read read) {
            Manuscript manuscript = read.manuscript();
            assertThat(manuscript.transcript().length()).isLessThan(MOST_GROWTH * bytes.length + NAMES);
            if (manuscript.transcript().length() <= LONGEST) {
                assertThat(ImportRun.into(OPTIONS, new Diagnostics())
                                .account(manuscript)
                                .reckoning()
                                .unaccounted())
                        .as(manuscript.transcript())
                        .isEmpty();
            }
        }
    }

    /** The main part of a Word file. */
    private static byte[] document(Path file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(file)))) {
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
