package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Importer;
import dev.jianbao.importers.pdf.PdfImporter;
import dev.jianbao.importers.plain.PlainTextImporter;
import dev.jianbao.importers.web.HtmlImporter;
import dev.jianbao.importers.web.HtmlTables;
import dev.jianbao.importers.word.WordImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Bytes that Jazzer makes up, read by the importer that their first byte chooses, in this machine and without the limits of the one
 * apart: no crash, no hang, and a transcript in proportion to the file. It runs with {@code make fuzz}; a find is kept below
 * {@code src/test/resources} and tried again from then on. What the gate runs is {@link ImportFuzzTest}.
 */
class ImportersFuzz {
    /** A repeat of a row's cells, a footnote asked for twice: nothing that an importer writes down grows faster. */
    private static final int MOST_GROWTH = 64;

    private static final int NAMES = 4096;

    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "<html><body>", "<table><tr><td>", "colspan=\"99\"", "<w:p>", "<w:t>", "<w:tbl><w:tr><w:tc>", "%PDF-1.4",
                "obj<</Type/Page",
        "endstream", "第12期", "【", "★", "一、", "报：", "|", "序号"
    })
    void readsOrRefuses(byte[] bytes) throws IOException {
        if (bytes.length < 2) {
            return;
        }
        byte[] body = Arrays.copyOfRange(bytes, 1, bytes.length);
        switch (bytes[0] & 3) {
            case 0 -> read(new PlainTextImporter(new HtmlTables()), "a.txt", body);
            case 1 -> read(new HtmlImporter(), "a.html", body);
            case 2 -> readApart(new WordImporter(), "a.docx", docx(body));
            default -> readApart(new PdfImporter(), "a.pdf", body);
        }
    }

    /** Of these formats the machine apart takes every exception for a damaged file, and a stack that is full for one that costs too much. */
    private static void readApart(Importer importer, String name, byte[] bytes) {
        try {
            read(importer, name, bytes);
        } catch (RuntimeException | StackOverflowError refused) {
            assertThat(refused).isNotInstanceOf(AssertionError.class);
        }
    }

    private static void read(Importer importer, String name, byte[] bytes) {
        ImportResult result = importer.read(ForeignFile.of(Path.of(name), bytes));
        if (result instanceof ImportResult.Read read) {
            assertThat(read.manuscript().transcript().length()).isLessThan(MOST_GROWTH * bytes.length + NAMES);
        }
    }

    /** A Word file whose document is these bytes. */
    private static byte[] docx(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
