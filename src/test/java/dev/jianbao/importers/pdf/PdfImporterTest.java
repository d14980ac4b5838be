package dev.jianbao.importers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.Digest;
import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfImporterTest {
    /** Courier is 0.6 em wide: 60 characters of 12 points are 432 points. */
    private static final String FULL = "a full line of words that goes on until it meets the edge of";

    private static final List<String> TABLE = List.of(
            "Before the table stands a line.",
            "0:School[1×2] | 1:Pupils[2×1]\n1:boys | 2:girls\n0:First | 1:100 | 2:120",
            "Behind it another.");

    @Test
    void linesBecomeParagraphsAcrossPagesAndFurnitureIsLeftOut() {
        Manuscript read = read(twoPages().bytes());

        assertThat(Digest.blocks(read))
                .containsExactly(
                        "# The Title",
                        FULL + " " + FULL + " the end.",
                        "Second. " + FULL.substring(8) + " " + FULL + " over the page.",
                        "Last one.");
        assertThat(Digest.omissions(read))
                .containsExactlyInAnyOrder(
                        "PAGE_FURNITURE Work Bulletin",
                        "PAGE_FURNITURE - 1 -",
                        "PAGE_FURNITURE Work Bulletin",
                        "PAGE_FURNITURE - 2 -");
        assertThat(read.blocks()).extracting(block -> block.place().page()).containsExactly(1, 1, 1, 2);
    }

    /** What has no room on a line ends it early: a colon ends a paragraph then, unless it stands within a bracket. */
    @Test
    void noParagraphEndsWithinABracket() {
        PdfFixture page = new PdfFixture().page();
        List<String> lines = List.of(
                FULL,
                "closed by then.",
                FULL,
                "and repaired (by the office of the town; to be done by:",
                "2026-12-31).",
                FULL,
                "and repaired, by the office of the town, to be done by:",
                "2026-12-31.");
        for (int i = 0; i < lines.size(); i++) {
            page.text(80, 90 + 20 * i, 12, FontName.COURIER, lines.get(i));
        }

        assertThat(Digest.blocks(read(page.bytes())))
                .containsExactly(
                        FULL + " closed by then.",
                        FULL + " and repaired (by the office of the town; to be done by:2026-12-31).",
                        FULL + " and repaired, by the office of the town, to be done by:",
                        "2026-12-31.");
    }

    /** The longest of lines that all end before the edge are not full. */
    @Test
    void shortLinesAreParagraphsThoughNoneReachesTheEdge() {
        PdfFixture page = new PdfFixture().page();
        List<String> lines = List.of(
                "The plan of the office for three years",
                "One: what is to be done until the end",
                "The roofs are to be mended.",
                "Two: who is to do it and by what day",
                "The office.");
        for (int i = 0; i < lines.size(); i++) {
            page.text(80, 90 + 20 * i, 12, FontName.COURIER, lines.get(i));
        }

        assertThat(Digest.blocks(read(page.bytes()))).isEqualTo(lines);
    }

    /** Where no line is set in, a sentence may end with its line: then what is counted begins a paragraph. */
    @Test
    void whatIsCountedBeginsAParagraphBehindASentenceThatFillsItsLine() {
        String sentence = FULL.substring(0, FULL.length() - 1) + ".";
        PdfFixture page = new PdfFixture().page();
        List<String> lines = List.of(sentence, "3) Then the next of the points.", FULL, "and so on to its end.");
        for (int i = 0; i < lines.size(); i++) {
            page.text(80, 90 + 20 * i, 12, FontName.COURIER, lines.get(i));
        }

        assertThat(Digest.blocks(read(page.bytes())))
                .containsExactly(sentence, "3) Then the next of the points.", FULL + " and so on to its end.");
    }

    /** A line of the masthead lies over the columns below it, though its two ends stand over one each. */
    @Test
    void theMastheadIsReadBeforeTheColumns() {
        PdfFixture page = new PdfFixture()
                .page()
                .text(200, 60, 24, FontName.COURIER, "THE BULLETIN")
                .text(60, 100, 12, FontName.COURIER, "Office")
                .text(455, 100, 12, FontName.COURIER, "20 May 2024");

        assertThat(Digest.blocks(read(columnsBelow(page))).subList(0, 2))
                .containsExactly("# THE BULLETIN", "Office　　20 May 2024");
    }

    /** What stands on one line with words that lie over both columns is read with them. */
    @Test
    void aLineOverTheColumnsIsReadWhole() {
        PdfFixture page = new PdfFixture()
                .page()
                .text(200, 60, 24, FontName.COURIER, "THE BULLETIN")
                .text(60, 100, 12, FontName.COURIER, "Number 3")
                .text(240, 100, 12, FontName.COURIER, "Office of Teaching")
                .text(455, 100, 12, FontName.COURIER, "20 May 2024");

        assertThat(Digest.blocks(read(columnsBelow(page))).subList(0, 2))
                .containsExactly("# THE BULLETIN", "Number 3　　Office of Teaching　　20 May 2024");
    }

    private static byte[] columnsBelow(PdfFixture page) {
        for (int line = 0; line < 8; line++) {
            page.text(60, 130 + 18 * line, 12, FontName.COURIER, FULL.substring(0, 30));
            page.text(319, 130 + 18 * line, 12, FontName.COURIER, FULL.substring(7, 37));
        }
        return page.bytes();
    }

    private static PdfFixture twoPages() {
        return new PdfFixture()
                .page()
                .text(250, 30, 9, FontName.COURIER, "Work Bulletin")
                .text(230, 90, 22, FontName.COURIER, "The Title")
                .text(80, 140, 12, FontName.COURIER, FULL)
                .text(80, 160, 12, FontName.COURIER, FULL)
                .text(80, 180, 12, FontName.COURIER, "the end.")
                .text(80, 200, 12, FontName.COURIER, "Second. " + FULL.substring(8))
                .text(290, 815, 9, FontName.COURIER, "- 1 -")
                .page()
                .text(250, 30, 9, FontName.COURIER, "Work Bulletin")
                .text(80, 90, 12, FontName.COURIER, FULL)
                .text(80, 110, 12, FontName.COURIER, "over the page.")
                .text(80, 130, 12, FontName.COURIER, "Last one.")
                .text(290, 815, 9, FontName.COURIER, "- 2 -");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        PdfFixture pdf = new PdfFixture().page().text(150, 60, 20, "A headline over both columns");
        for (int i = 0; i < 8; i++) {
            pdf.text(60, 100 + 18 * i, 12, FontName.COURIER, "left column line number 0" + i)
                    .text(320, 100 + 18 * i, 12, FontName.COURIER, "right column line numbr 0" + i);
        }

        String text = String.join(" ", Digest.blocks(read(pdf.bytes())));

        assertThat(text.indexOf("left column line number 07")).isBetween(0, text.indexOf("right column line numbr 00"));
        assertThat(text).startsWith("# A headline over both columns");
    }

    @Test
    void rulingsMakeTablesWithMergedCells() {
        assertThat(Digest.blocks(read(table(new PdfFixture().page())))).containsExactlyElementsOf(TABLE);
    }

    /** Wide tables lie across their page, which may be shown turned, or not. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void pagesThatLieAcrossAreReadAsTheyAreHeld(int degrees) {
        assertThat(Digest.blocks(read(table(new PdfFixture().pageAcross(degrees)))))
                .containsExactlyElementsOf(TABLE);
    }

    private static byte[] table(PdfFixture pdf) {
        return pdf.text(60, 80, 12, "Before the table stands a line.")
                .line(60, 100, 360, 100)
                .line(160, 130, 360, 130)
                .line(60, 160, 360, 160)
                .line(60, 190, 360, 190)
                .line(60, 100, 60, 190)
                .line(160, 100, 160, 190)
                .line(260, 130, 260, 190)
                .line(360, 100, 360, 190)
                .text(70, 135, 12, "School")
                .text(230, 120, 12, "Pupils")
                .text(170, 150, 12, "boys")
                .text(270, 150, 12, "girls")
                .text(70, 180, 12, "First")
                .text(170, 180, 12, "100")
                .text(270, 180, 12, "120")
                .text(60, 220, 12, "Behind it another.")
                .bytes();
    }

    @Test
    void alignmentMakesTablesOfThreeRowsOrMore() {
        PdfFixture pdf = new PdfFixture()
                .page()
                .text(60, 80, 12, "Budget")
                .text(60, 300, 12, "Office")
                .text(300, 300, 12, "2024");
        List<String> rows = List.of("Item,Sum", "Books,400", "Desks,100");
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split(",");
            pdf.text(60, 110 + 20 * i, 12, cells[0]).text(200, 110 + 20 * i, 12, cells[1]);
        }

        assertThat(Digest.blocks(read(pdf.bytes())))
                .containsExactly("Budget", "0:Item | 1:Sum\n0:Books | 1:400\n0:Desks | 1:100", "Office　　2024");
    }

    @Test
    void typeThatIsDrawnTwiceIsReadOnceAndTwinLettersTwice() {
        byte[] pdf = new PdfFixture()
                .page()
                .text(60, 80, 12, "bulletin")
                .text(60.3, 80, 12, "bulletin")
                .text(60, 160, 12, "https://all")
                .bytes();

        assertThat(Digest.blocks(read(pdf))).containsExactly("bulletin", "https://all");
    }

    /** Digits of two widths: the wide ones are other characters, of which the file does not say what they are. */
    @Test
    void fontsThatLieAboutTheirCharactersAreRefused() {
        PdfFixture honest = new PdfFixture().page().text(60, 80, 12, FontName.COURIER, "Held on 8 October 2024");
        PdfFixture wide = new PdfFixture()
                .page()
                .text(60, 80, 12, FontName.COURIER, "Held in autumn")
                .lyingText(60, 100, 12, "22222222");
        PdfFixture lying = new PdfFixture()
                .page()
                .text(60, 80, 12, FontName.COURIER, "Held on 8 October 2024")
                .lyingText(60, 100, 12, "22222222");

        assertThat(read(honest.bytes()).blocks()).isNotEmpty();
        assertThat(read(wide.bytes()).blocks()).isNotEmpty();
        assertThat(result(lying.bytes())).isEqualTo(ImportResult.refused(Refusal.DAMAGED, "ToUnicode: 8 ?"));
    }

    @Test
    void scansAreRefused() {
        byte[] pdf = new PdfFixture().page().scan().page().scan().bytes();

        assertThat(result(pdf)).isEqualTo(ImportResult.refused(Refusal.SCANNED, "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void whatIsLockedIsRefused(String password) {
        byte[] pdf = new PdfFixture().page().text(60, 80, 12, "locked").locked(password);

        assertThat(result(pdf)).isEqualTo(ImportResult.refused(Refusal.LOCKED));
    }

    @Test
    void theBeginningOfAFileIsNotReadAsAll() {
        byte[] pdf = twoPages().bytes();

        assertThat(result(Arrays.copyOf(pdf, 200))).isInstanceOf(ImportResult.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void mutilatedFilesAreReadOrRefused(long seed) {
        byte[] pdf = twoPages().bytes();
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            pdf[5 + random.nextInt(pdf.length - 5)] = (byte) random.nextInt(256);
        }

        ImportResult result;
        try {
            result = new PdfImporter().read(ForeignFile.of(Path.of("a.pdf"), pdf));
        } catch (RuntimeException ofTheLibrary) {
            // The machine that reads apart makes a refusal of these.
            return;
        }

        assertThat(result).isInstanceOfAny(ImportResult.Read.class, ImportResult.Refused.class);
    }

    @Test
    void tablesGoOnOverPages() {
        PdfFixture pdf = new PdfFixture();
        for (int page = 0; page < 2; page++) {
            pdf.page();
            for (int row = 0; row <= 2; row++) {
                pdf.line(60, 100 + 30 * row, 260, 100 + 30 * row);
            }
            for (int column = 0; column <= 2; column++) {
                pdf.line(60 + 100 * column, 100, 60 + 100 * column, 160);
            }
            pdf.text(70, 120, 12, "School")
                    .text(170, 120, 12, "Pupils")
                    .text(70, 150, 12, "No. " + page)
                    .text(170, 150, 12, "9" + page);
        }

        Manuscript read = read(pdf.bytes());

        assertThat(Digest.blocks(read)).containsExactly("0:School | 1:Pupils\n0:No. 0 | 1:90\n0:No. 1 | 1:91");
        assertThat(read.blocks()).hasSize(1).first().isInstanceOf(Block.Table.class);
        assertThat(Digest.omissions(read)).containsExactly("PAGE_FURNITURE School Pupils");
    }

    private static Manuscript read(byte[] bytes) {
        return Digest.read(result(bytes));
    }

    private static ImportResult result(byte[] bytes) {
        ForeignFile file = ForeignFile.of(Path.of("a.pdf"), bytes);
        PdfImporter importer = new PdfImporter();
        assertThat(importer.reads(file)).isTrue();
        return importer.read(file);
    }
}
