package dev.jianbao.importers.apart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.Digest;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Refusal;
import dev.jianbao.importers.pdf.PdfFixture;
import dev.jianbao.importers.word.WordFixture;
import dev.jianbao.importers.word.WordImporter;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApartImporterTest {
    @Test
    void whatIsReadApartIsWhatIsReadHere() {
        ForeignFile file = word(
                new WordFixture()
                        .part("header", "hdr", WordFixture.paragraph("页眉"))
                        .picture("rId9", "a.png", new byte[] {9, 8, 7})
                        .body(
                                "<w:p><w:ins>" + WordFixture.run("㐀𠮷") + "</w:ins></w:p><w:tbl><w:tr><w:tc>"
                                        + WordFixture.paragraph("格")
                                        + "</w:tc></w:tr></w:tbl><w:p><w:r><w:drawing><a:blip r:embed=\"rId9\"/></w:drawing></w:r></w:p>"));

        assertThat(apart(ForeignFormat.WORD, Limits.USUAL).read(file)).isEqualTo(new WordImporter().read(file));
    }

    @Test
    void pdfIsReadApart() {
        ForeignFile file = ForeignFile.of(
                Path.of("a.pdf"),
                new PdfFixture().page().text(60, 80, 12, "A line.").bytes());

        assertThat(Digest.blocks(
                        Digest.read(apart(ForeignFormat.PDF, Limits.USUAL).read(file))))
                .containsExactly("A line.");
    }

    @Test
    void whoNeedsTooMuchMemoryIsRefused() {
        ForeignFile file =
                word(new WordFixture().body(WordFixture.paragraph("甲").repeat(300_000)));

        assertThat(apart(ForeignFormat.WORD, new Limits(Duration.ofMinutes(2), 24))
                        .read(file))
                .isEqualTo(ImportResult.refused(Refusal.TOO_COSTLY, "24 MB"));
    }

    @Test
    void whoNeedsTooMuchTimeIsKilled() {
        ForeignFile file = word(new WordFixture().body(WordFixture.paragraph("甲")));

        assertThat(apart(ForeignFormat.WORD, new Limits(Duration.ofMillis(1), 64))
                        .read(file))
                .isEqualTo(ImportResult.refused(Refusal.TOO_COSTLY, "0 s"));
        assertThat(ProcessHandle.current()
                        .children()
                        .map(child -> child.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(ReadingApart.class.getName()));
    }

    @Test
    void aBrokenFileIsNoReasonToStop() {
        byte[] pdf = new PdfFixture().page().text(60, 80, 12, "A line.").bytes();
        Arrays.fill(pdf, 40, pdf.length, (byte) '(');

        assertThat(apart(ForeignFormat.PDF, Limits.USUAL).read(ForeignFile.of(Path.of("a.pdf"), pdf)))
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.DAMAGED));
    }

    @Test
    void nothingIsLeftBehind() {
        File folder = new File(System.getProperty("java.io.tmpdir"));
        List<String> before = traces(folder);

        apart(ForeignFormat.WORD, Limits.USUAL).read(word(new WordFixture().body(WordFixture.paragraph("甲"))));

        assertThat(traces(folder)).isEqualTo(before);
    }

    @Test
    void whatIsNoneOfTheFormatIsLeftToOthers() {
        ForeignFile text = ForeignFile.of(Path.of("a.docx"), "正文".getBytes(StandardCharsets.UTF_8));

        assertThat(apart(ForeignFormat.WORD, Limits.USUAL).reads(text)).isFalse();
        assertThat(apart(ForeignFormat.PDF, Limits.USUAL).reads(text)).isFalse();
    }

    private static List<String> traces(File folder) {
        String[] names = folder.list(
                (where, name) -> name.contains("jianbao") || name.contains("pdfbox") || name.contains("PDF"));
        return names == null ? List.of() : Arrays.stream(names).sorted().toList();
    }

    private static ApartImporter apart(ForeignFormat format, Limits limits) {
        return new ApartImporter(format, limits);
    }

    private static ForeignFile word(WordFixture fixture) {
        return ForeignFile.of(Path.of("a.docx"), fixture.bytes());
    }
}
