package dev.jianbao.importers.word;

import static dev.jianbao.importers.word.WordFixture.paragraph;
import static dev.jianbao.importers.word.WordFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.Digest;
import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Refusal;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordImporterTest {
    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
              <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/><w:jc w:val="center"/></w:pPr>
              <w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/><w:basedOn w:val="1"/>
              <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            """;
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
              <w:lvl w:ilvl="3"><w:start w:val="1"/><w:isLgl/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3.%4"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF06C"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """;

    @Test
    void numbersAreCountedAsWordCountsThem() {
        Manuscript read = read(new WordFixture()
                .part("styles", "styles", STYLES)
                .part("numbering", "numbering", NUMBERING)
                .body(paragraph("1", "总体要求")
                        + paragraph("2", "思想")
                        + numbered(1, 2, "甲")
                        + numbered(1, 2, "乙")
                        + numbered(1, 3, "丙")
                        + paragraph("2", "目标")
                        + paragraph("1", "措施")
                        + numbered(1, 2, "重新开始")
                        + numbered(3, 2, "从五开始")
                        + numbered(2, 0, "圆点")
                        + paragraph("正文")));

        assertThat(Digest.blocks(read))
                .containsExactly(
                        "# 一、总体要求",
                        "## （一）思想",
                        "1. 甲",
                        "2. 乙",
                        "1.2.1 丙",
                        "## （二）目标",
                        "# 二、措施",
                        "1. 重新开始",
                        "5. 从五开始",
                        "● 圆点",
                        "正文");
        Block.Paragraph heading = (Block.Paragraph) read.blocks().get(0);
        assertThat(heading.style().centred()).isTrue();
        assertThat(heading.style().bold()).extracting(read::text).containsExactly("总体要求");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "chineseCountingThousand, 105, 一百零五",
        "chineseLegalSimplified, 12, 壹拾贰",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedCircle, 30, 30",
        "decimalFullWidth, 10, １０",
        "ideographTraditional, 4, 丁",
        "ideographDigital, 20, 二〇",
        "lowerLetter, 28, bb",
        "upperRoman, 1994, MCMXCIV",
        "decimalZero, 7, 07",
        "unheardOf, 8, 8"
    })
    void formsOfNumbers(String form, int number, String written) {
        assertThat(NumberForm.write(number, form)).isEqualTo(written);
    }

    @Test
    void trackedChangesAreResolvedInTheOpen() {
        Manuscript read = read(new WordFixture()
                .part(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"张某\"><w:p>" + run("再核") + "</w:p></w:comment>")
                .body("<w:p>" + run("共培训") + "<w:del><w:r><w:delText>120</w:delText></w:r></w:del><w:ins>" + run("130")
                        + "</w:ins>" + run("人") + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前半") + "</w:p>" + paragraph("后半")));

        assertThat(Digest.blocks(read)).containsExactly("共培训130人", "前半后半");
        assertThat(Digest.omissions(read)).containsExactly("DELETED 120隐藏", "REMARK 张某：再核");
        assertThat(read.insertions())
                .extracting(each -> read.text(each.extent()))
                .containsExactly("130");
    }

    @Test
    void mergedCellsAreTold() {
        Manuscript read = read(new WordFixture()
                .body("<w:tbl>"
                        + row(cell("<w:vMerge w:val=\"restart\"/>", "学校"), cell("<w:gridSpan w:val=\"2\"/>", "人数"))
                        + row(cell("<w:vMerge/>", ""), cell("", "男"), cell("", "女"))
                        + row(
                                cell("", "一中"),
                                cell("", "100"),
                                "<w:tc>" + paragraph("120") + paragraph("（估）") + "</w:tc>")
                        + "</w:tbl>"));

        assertThat(Digest.blocks(read)).containsExactly("0:学校[1×2] | 1:人数[2×1]\n1:男 | 2:女\n0:一中 | 1:100 | 2:120/（估）");
    }

    @Test
    void whatStandsBesideTheTextIsRead() {
        Manuscript read = read(new WordFixture()
                .part("header", "hdr", paragraph("内部资料"))
                .part("footer", "ftr", paragraph("— 1 —"))
                .part(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"2\">" + paragraph("据统计。")
                                + "</w:footnote>")
                .picture("rId9", "image1.png", new byte[] {1, 2, 3})
                .body("<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:txbxContent>" + paragraph("工作动态")
                        + "</wp:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                        + paragraph("工作动态")
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + run("第12期") + "</w:p>"
                        + "<w:p>" + run("入学率") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("上升") + "</w:p>"
                        + "<w:p><w:r><w:drawing><wp:docPr descr=\"校门\"/><a:blip r:embed=\"rId9\"/></w:drawing></w:r></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>码</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("结果")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:br/></w:r>" + run("次行") + "</w:p>"));

        assertThat(Digest.blocks(read))
                .containsExactly("工作动态", "第12期", "入学率[^1]上升", "[image1.png (image/png) 校门]", "结果", "次行", "[^1]: 据统计。");
        assertThat(Digest.omissions(read)).containsExactly("PAGE_FURNITURE 内部资料", "PAGE_FURNITURE — 1 —");
        Block.Figure figure = (Block.Figure) read.blocks().get(3);
        assertThat(figure.picture().content())
                .hasValueSatisfying(content -> assertThat(content).containsExactly(1, 2, 3));
    }

    @Test
    void externalEntitiesAreRefused() {
        byte[] file = new WordFixture()
                .part(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                .bytes();

        assertThat(((ImportResult.Refused) result(file)).refusal()).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void archivesThatUnpackWithoutEndAreRefused() {
        WordFixture fixture = new WordFixture().body(paragraph("甲"));
        for (int i = 0; i < 6; i++) {
            fixture.picture("p" + i, i + ".png", new byte[50 << 20]);
        }

        assertThat(((ImportResult.Refused) result(fixture.bytes())).refusal()).isEqualTo(Refusal.TOO_COSTLY);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"})
    void mutilatedFilesAreReadOrRefused(long seed) {
        byte[] file = new WordFixture()
                .part("styles", "styles", STYLES)
                .part("numbering", "numbering", NUMBERING)
                .body(paragraph("1", "总体要求") + numbered(1, 2, "甲") + "<w:tbl>" + row(cell("", "乙")) + "</w:tbl>")
                .bytes();
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt(256);
        }

        ImportResult result = new WordImporter().read(ForeignFile.of(Path.of("a.docx"), file));

        assertThat(result).isInstanceOfAny(ImportResult.Read.class, ImportResult.Refused.class);
    }

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    private static Manuscript read(WordFixture fixture) {
        return Digest.read(result(fixture.bytes()));
    }

    private static ImportResult result(byte[] bytes) {
        ForeignFile file = ForeignFile.of(Path.of("a.docx"), bytes);
        WordImporter importer = new WordImporter();
        assertThat(importer.reads(file)).isTrue();
        return importer.read(file);
    }
}
