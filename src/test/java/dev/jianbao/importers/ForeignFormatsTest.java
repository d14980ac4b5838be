package dev.jianbao.importers;

import static dev.jianbao.importers.word.WordFixture.paragraph;
import static dev.jianbao.importers.word.WordFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.word.WordFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of other formats, from the file to the content. */
class ForeignFormatsTest {
    @TempDir
    private Path folder;

    @Test
    void anIssueInWordComesInWithItsPictureAndItsOpenChanges() throws IOException {
        byte[] word = new WordFixture()
                .part("footer", "ftr", paragraph("— 1 —"))
                .picture("rId9", "image1.png", new byte[] {1, 2, 3})
                .body(Stream.of("甲县教育信息", "2026年第8期", "甲县教育局办公室编　　2026年5月8日", "【局机关动态】", "★县教育局部署防溺水工作")
                                .map(WordFixture::paragraph)
                                .reduce("", String::concat)
                        + "<w:p>" + run("5月6日，县教育局召开会议，部署学生防溺水工作，")
                        + "<w:del><w:r><w:delText>五十</w:delText></w:r></w:del>"
                        + "<w:ins>" + run("六十") + "</w:ins>" + run("名校长参加。")
                        + "<w:r><w:drawing><a:blip r:embed=\"rId9\"/></w:drawing></w:r></w:p>"
                        + paragraph("【学校动态】") + paragraph("★甲县一中举办读书节")
                        + paragraph("5月4日至5日，甲县第一中学举办第三届读书节，学生一千余人参加。")
                        + paragraph("报：县委、县政府") + paragraph("送：县直各单位"))
                .bytes();
        Path file = Files.write(folder.resolve("a.docx"), word);
        Files.createDirectories(folder.resolve("site/content"));
        ImportRun run = ImportRun.into(
                new ImportOptions(
                        folder.resolve("site"), "draft", false, true, Locale.ENGLISH, LocalDate.of(2026, 6, 1)),
                new Diagnostics());

        Account account = ((Outcome.Imported) run.read(file)).account();
        run.finish();

        assertThat(account.kind().after()).isEqualTo("issue");
        assertThat(Imports.written(account))
                .contains("number: 8\n", "date: 2026-05-08\n", "## 局机关动态", "## 学校动态", "六十名校长参加。")
                .doesNotContain("五十");
        assertThat(account.changes())
                .anyMatch(change ->
                        change.rule() == Rule.DELETED && change.before().equals("五十"))
                .anyMatch(change ->
                        change.rule() == Rule.PAGE_FURNITURE && change.before().equals("— 1 —"));
        assertThat(account.doubts())
                .anyMatch(doubt ->
                        doubt.rule() == Rule.INSERTED && doubt.details().equals(List.of("六十")))
                .anyMatch(
                        doubt -> doubt.rule() == Rule.PICTURE && doubt.details().equals(List.of("image1.png")));
        assertThat(folder.resolve("site").resolve(account.stored() + ".pictures/image1.png"))
                .hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void aPageOfOursComesBackAsTheIssueThatItWas() throws IOException {
        Path page = Path.of("src/test/resources/golden/chinese/expected/bulletins/jianbao/2024/003.html");

        Account account = new Imports(folder).ofFile(page);

        assertThat(account.kind().after()).isEqualTo("issue");
        assertThat(Imports.written(account))
                .contains("number: 3\n", "date: 2024-03-29\n", "## 经验交流", "### 校地同行", "| 乙县第一中学 | 12 |");
    }
}
