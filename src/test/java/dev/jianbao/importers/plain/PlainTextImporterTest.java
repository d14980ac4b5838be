package dev.jianbao.importers.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextImporterTest {
    private static final String TEXT = "工作动态\n\n第12期\r\n乡镇举办培训，㐀𠮷𬭼三字须存。\rEnd";

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "GB18030, GB18030", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
    void everyEncodingGivesTheSameText(String charset, String form) {
        Manuscript read = read(TEXT.getBytes(Charset.forName(charset)));
        assertThat(read.original().form()).isEqualTo(form);
        assertThat(read.transcript()).isEqualTo("工作动态\n\n第12期\n乡镇举办培训，㐀𠮷𬭼三字须存。\nEnd\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoCharacter(String charset) {
        Manuscript read = read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        assertThat(read.transcript()).startsWith("工作动态");
    }

    @Test
    void linesKeepTheirPlaces() {
        Manuscript read = read("一\n\n二\f三".getBytes(StandardCharsets.UTF_8));
        assertThat(read.blocks())
                .extracting(block -> read.text(block.extent()) + " "
                        + block.place().page() + ":" + block.place().line())
                .containsExactly("一 1:1", "二 1:3", "三 2:3");
    }

    @Test
    void latin1AndBig5AreNoChineseText() {
        assertThat(refusal("café déjà vu à la carte, où ça".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Refusal.NOT_TEXT);
        assertThat(refusal("縣政府舉辦教師培訓，參加者踴躍".getBytes(Charset.forName("Big5")))).isEqualTo(Refusal.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noiseIsRefusedWhateverItIsCalled(long seed) {
        byte[] noise = new byte[4000];
        new Random(seed).nextBytes(noise);
        assertThat(refusal(noise)).isEqualTo(Refusal.NOT_TEXT);
    }

    @Test
    void officeFormatsAreNamed() throws Exception {
        byte[] compound = new byte[4096];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compound,
                0,
                8);
        System.arraycopy("WordDocument".getBytes(StandardCharsets.UTF_16LE), 0, compound, 1024, 24);
        assertThat(refusal(compound)).isEqualTo(Refusal.OLD_WORD);
        assertThat(refusal("a.wps", compound)).isEqualTo(Refusal.WPS);

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        assertThat(result("a.txt", bytes.toByteArray()))
                .isEqualTo(ImportResult.refused(Refusal.UNREAD_FORMAT, "Excel (.xlsx)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aFileCutInTheMidstOfItsLastCharacterIsReadToThere(String charset) {
        byte[] whole = "会议要求各校压实责任，落实值班值守。".repeat(8).getBytes(Charset.forName(charset));
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(read(cut).transcript()).endsWith("落实值班值守\uFFFD\n");
    }

    @Test
    void aTextOfTwoEncodingsIsRefused() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("会议要求各校压实责任，落实值班值守。\n".repeat(8).getBytes(Charset.forName("GB18030")));
        mixed.write("以下为转载的内容，编码不同，请注意核对。".getBytes(StandardCharsets.UTF_8));
        for (String end : new String[] {"", "。", "。。", "\n"}) {
            mixed.write(end.getBytes(StandardCharsets.UTF_8));
            assertThat(refusal(mixed.toByteArray())).isIn(Refusal.NOT_TEXT, Refusal.ILLEGIBLE);
        }
    }

    @Test
    void whatHoldsNothingIsRefused() {
        assertThat(refusal(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.EMPTY);
    }

    private static Manuscript read(byte[] bytes) {
        return ((ImportResult.Read) result("a.txt", bytes)).manuscript();
    }

    private static Refusal refusal(byte[] bytes) {
        return refusal("a.txt", bytes);
    }

    private static Refusal refusal(String name, byte[] bytes) {
        return ((ImportResult.Refused) result(name, bytes)).refusal();
    }

    private static ImportResult result(String name, byte[] bytes) {
        return new PlainTextImporter().read(ForeignFile.of(Path.of(name), bytes));
    }
}
