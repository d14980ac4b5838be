package dev.jianbao.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.pdf.PdfFixture;
import dev.jianbao.importers.word.WordFixture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published as it is, is looked into before a release; what cannot be is named. */
class AttachmentsTest {
    private static final String[] CHECK = {"check", "--release", "--as-of", "2024-09-01"};

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void makeSite() throws IOException {
        new SmallSite(folder)
                .with("content/site.yaml", "title: 某市简报\nlanguage: zh-Hans\n")
                .with("content/wording.yaml", "- { wrong: 错的说法, right: 对的说法 }\n");
        assets = Files.createDirectories(folder.resolve("content/assets/a"));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** The codes found, each with its file. */
    private List<String> found() {
        return Pattern.compile("(?m)^content/assets/(\\S+?):1:1: \\w+\\[(JB\\d+)\\]")
                .matcher(Run.in(folder, CHECK).err())
                .results()
                .map(match -> match.group(2) + " " + match.group(1))
                .toList();
    }

    @Test
    void whatMustNotBePublishedIsFoundInDocuments() throws IOException {
        Files.write(
                assets.resolve("名单.docx"),
                new WordFixture()
                        .body(paragraph("机密★1年") + paragraph("联系人电话13812345678，错的说法。"))
                        .bytes());
        Files.write(
                assets.resolve("list.pdf"),
                new PdfFixture()
                        .page()
                        .text(72, 72, 12, "Tel. 13912345678 today")
                        .bytes());
        Files.writeString(assets.resolve("b.txt"), "第一行\n内部资料　注意保存\n", Charset.forName("GB18030"));
        Files.writeString(
                assets.resolve("c.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>身份证11010519491231002X</text></svg>");
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "JB0624 a/b.txt",
                        "JB0621 a/c.svg",
                        "JB0622 a/list.pdf",
                        "JB0622 a/名单.docx",
                        "JB0623 a/名单.docx",
                        "JB0625 a/名单.docx");
        assertThat(Run.in(folder, CHECK).code()).isEqualTo(1);
        assertThat(Run.in(folder, CHECK).err()).contains("138******78").doesNotContain("13812345678");
        assertThat(Run.in(folder, "check").code()).isZero();
    }

    @Test
    void whatNobodyCanReadIsNamed() throws IOException {
        Files.write(assets.resolve("t.xlsx"), "PK\u0003\u0004 xl/workbook.xml".getBytes(ISO_8859_1));
        Files.write(assets.resolve("scan.pdf"), new PdfFixture().page().scan().bytes());
        Files.writeString(assets.resolve("harmless.txt"), "一行\n");
        Files.write(assets.resolve("one.png"), new byte[100]);
        Files.write(assets.resolve("two.PNG"), new byte[100]);
        Run run = Run.in(folder, "check", "--release", "--as-of", "2024-09-01", "--report", "r.md");
        assertThat(found()).containsExactly("JB1097 a", "JB1096 a/scan.pdf", "JB1096 a/t.xlsx");
        assertThat(run.code()).isZero();
        assertThat(Files.readString(folder.resolve("r.md")))
                .contains(
                        "here are 2 pictures",
                        "Excel (.xlsx)",
                        "| Attachments and pictures that nobody has looked into | 0 | 2 | 1 |");
    }

    @Test
    void aPhotographThatTellsItsPlaceIsFoundInAnyFormat() throws IOException {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            Files.write(assets.resolve(order.toString().charAt(0) + ".jpg"), photograph(order, 0x8825, 2));
        }
        Files.write(assets.resolve("other.jpg"), photograph(ByteOrder.BIG_ENDIAN, 0x8769, 2));
        Files.write(assets.resolve("version.jpg"), photograph(ByteOrder.BIG_ENDIAN, 0x8825, 0));
        Files.writeString(assets.resolve("x.webp"), "RIFF....WEBP<exif:GPSLatitude>30,15.0N");
        Files.writeString(assets.resolve("cut.jpg"), "\u00FF\u00D8Exif\0\0MM\0*", ISO_8859_1);
        assertThat(found()).containsExactly("JB1097 a", "JB1098 a/B.jpg", "JB1098 a/L.jpg", "JB1098 a/x.webp");
    }

    /** A file with a block of tags: one that leads to another list, and in that one tag. */
    private static byte[] photograph(ByteOrder order, int list, int tag) {
        ByteBuffer block = ByteBuffer.allocate(64).order(order);
        block.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        block.putShort((short) 1)
                .putShort((short) list)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        block.putShort((short) 1)
                .putShort((short) tag)
                .putShort((short) 5)
                .putInt(3)
                .putInt(0)
                .putInt(0);
        String before = "\u00FF\u00D8\u00FF\u00E1..Exif\0\0";
        return (before + new String(block.array(), ISO_8859_1)).getBytes(ISO_8859_1);
    }
}
