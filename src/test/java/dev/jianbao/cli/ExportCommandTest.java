package dev.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.jianbao.release.OfficeKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release handed over as a web archive, read back by its index as a player would. */
class ExportCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void seal() throws IOException {
        Path root = Files.createDirectory(folder.resolve("site"));
        SmallSite.in(root).with("content/assets/附件 一.txt", "附件\n");
        OfficeKey.make(folder);
        assertThat(Run.in(root, "release", "--key", "../office.key", "-d", "../bag", "-q")
                        .code())
                .isZero();
    }

    @Test
    void everyFileIsFoundByItsAddress() throws Exception {
        Run run = Run.in(folder, "export", "bag", "--wacz", "a.wacz");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("files in a.wacz, as published at https://www.example.org/news/\n");
        try (ZipFile zip = new ZipFile(folder.resolve("a.wacz").toFile())) {
            byte[] warc = bytes(zip, "archive/data.warc");
            Map<String, byte[]> found = new HashMap<>();
            List<String> lines = text(zip, "indexes/index.cdx").lines().toList();
            for (String line : lines) {
                Map<String, String> fields = fields(line.substring(line.indexOf('{')));
                int from = Integer.parseInt(fields.get("offset"));
                String record = new String(warc, from, Integer.parseInt(fields.get("length")), UTF_8);
                assertThat(record)
                        .startsWith("WARC/1.1\r\nWARC-Type: resource\r\n")
                        .contains("\r\nWARC-Target-URI: " + fields.get("url") + "\r\n")
                        .endsWith("\r\n\r\n");
                String head = record.substring(0, record.indexOf("\r\n\r\n") + 4);
                int length = Integer.parseInt(head.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
                int start = from + head.getBytes(UTF_8).length;
                byte[] content = Arrays.copyOfRange(warc, start, start + length);
                assertThat(fields.get("digest")).isEqualTo("sha256:" + sha256(content));
                found.put(fields.get("url"), content);
            }
            assertThat(lines).isSorted();
            String base = "https://www.example.org/news/";
            assertThat(found.get(base)).isEqualTo(Files.readAllBytes(folder.resolve("bag/data/index.html")));
            assertThat(found.get(base + "assets/%E9%99%84%E4%BB%B6%20%E4%B8%80.txt"))
                    .isEqualTo("附件\n".getBytes(UTF_8));
            assertThat(found).hasSize((int) SmallSite.published(folder.resolve("bag/data")) + 1);
            assertThat(text(zip, "pages/pages.jsonl"))
                    .startsWith("{\"format\": \"json-pages-1.0\"")
                    .contains("{\"url\":\"" + base + "\",\"ts\":\"2026-01-01T00:00:00Z\",\"title\":\"Test\"}\n")
                    .doesNotContain("404.html");
        }
    }

    @Test
    void thePackageAccountsForWhatIsInIt() throws Exception {
        Run.in(folder, "export", "bag", "--wacz", "a.wacz");
        try (ZipFile zip = new ZipFile(folder.resolve("a.wacz").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getMethod)).containsOnly(ZipEntry.STORED);
            String description = text(zip, "datapackage.json");
            assertThat(description)
                    .contains("\"wacz_version\":\"1.1.1\"", "\"mainPageUrl\":\"https://www.example.org/news/\"");
            for (String path : List.of("archive/data.warc", "indexes/index.cdx", "pages/pages.jsonl")) {
                byte[] content = bytes(zip, path);
                assertThat(description)
                        .contains("\"path\":\"" + path + "\",\"hash\":\"sha256:" + sha256(content) + "\",\"bytes\":"
                                + content.length);
            }
            assertThat(fields(text(zip, "datapackage-digest.json")))
                    .containsEntry("path", "datapackage.json")
                    .containsEntry("hash", "sha256:" + sha256(description.getBytes(UTF_8)));
        }
    }

    @Test
    void theSameBagGivesTheSameBytes() {
        Run.in(folder, "export", "bag", "--wacz", "a.wacz", "-b", "https://other.example/x");
        Run.inChinese(folder, "export", "bag", "--wacz", "b.wacz", "-b", "https://other.example/x/");
        assertThat(folder.resolve("a.wacz")).hasSameBinaryContentAs(folder.resolve("b.wacz"));
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void handsOverNothingThatWasAltered() throws IOException {
        Files.writeString(folder.resolve("bag/data/index.html"), "by hand");
        Run run = Run.in(folder, "export", "bag", "--wacz", "a.wacz");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("data/index.html:1:1: error[JB1021]");
        assertThat(folder.resolve("a.wacz")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoBagAndWhatIsThereAlready() throws IOException {
        assertThat(Run.in(folder, "export", "site", "--wacz", "a.wacz").code()).isEqualTo(2);
        Files.writeString(folder.resolve("a.wacz"), "mine");
        assertThat(Run.in(folder, "export", "bag", "--wacz", "a.wacz").code()).isEqualTo(2);
        assertThat(folder.resolve("a.wacz")).hasContent("mine");
        assertThat(Run.in(folder, "export", "bag", "--wacz", "b.wacz", "-b", "ftp://x/")
                        .code())
                .isEqualTo(2);
    }

    private static byte[] bytes(ZipFile zip, String path) throws IOException {
        return zip.getInputStream(zip.getEntry(path)).readAllBytes();
    }

    private static String text(ZipFile zip, String path) throws IOException {
        return new String(bytes(zip, path), UTF_8);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static Map<String, String> fields(String json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    fields.put(parser.currentName(), parser.getText());
                }
            }
        }
        return fields;
    }
}
