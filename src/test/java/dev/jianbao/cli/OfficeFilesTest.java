package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that LibreOffice Writer wrote, as Word documents and as PDF, with a footnote behind the colophon. */
class OfficeFilesTest {
    private static final Path FILES =
            Path.of("src/test/resources/import/office").toAbsolutePath();

    @TempDir
    private Path directory;

    @BeforeEach
    void site() {
        Run.in(directory, "new", "site", "site", "--lang", "zh");
    }

    private String imported(String file, String document) throws IOException {
        Path account = directory.resolve("account.json");
        Run run = Run.in(
                directory, "import", "-s", "site", FILES.resolve(file).toString(), "--report", account.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(account)).contains("\"unaccounted\" : 0");
        assertThat(Run.in(directory, "check", "-s", "site", "--drafts").code()).isZero();
        return Files.readString(directory.resolve("site/content").resolve(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue.docx", "issue.pdf"})
    void aFootnoteHidesNoColophon(String file) throws IOException {
        assertThat(imported(file, "bulletins/song-he-qu-jiao-yu-gong-zuo-jian/2023/017.md"))
                .contains("number: 17\ndate: 2023-10-16\nprinted: 2023-10-16\ncopies: 80\n")
                .contains("written-by: [林某]\nreviewed-by: [何某]\nsigned-by: 梁某\n")
                .contains("## 区级动态", "### 松河区召开校园安全工作会", "## 镇街动态", "### 白桥镇开展教师轮训")
                .contains("| 第一批 | 20 | 22 |", "作品230件。（实验小学供稿）\n\n")
                .doesNotContain("校园安全工作会 1", "\n报：");
    }

    @Test
    void aFootnoteStaysOne() throws IOException {
        assertThat(imported("issue.docx", "bulletins/song-he-qu-jiao-yu-gong-zuo-jian/2023/017.md"))
                .contains("校园安全工作会[^1]，全区", "\n[^1]: 会议名单见附件。\n");
        Run.in(directory, "build", "-s", "site", "-d", "out", "--drafts");
        assertThat(Files.readString(directory.resolve("out/bulletins/song-he-qu-jiao-yu-gong-zuo-jian/2023/017.html")))
                .contains("会议名单见附件。")
                .doesNotContain("[^1]");
    }

    @Test
    void aSentenceThatCountsIsNoMasthead() throws IOException {
        assertThat(imported("news.docx", "articles/2023/song-he-qu-song-jiao-xia-xiang-dao-tian-jian.md"))
                .contains("date: 2023-05-18\ntime: \"09:30\"", "name: 松河日报", "editor: 施某", "已办到第七期。");
    }
}
