package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewArticleCommandTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void makeSite() {
        SmallSite.in(directory);
    }

    @Test
    void startsNews() {
        assertThat(Run.in(directory, "new", "article", "a-visit"))
                .isEqualTo(new Run(0, "Made content/articles/2026/a-visit.md\n", ""));
        assertThat(directory.resolve("content/articles/2026/a-visit.md"))
                .content()
                .startsWith("---\ntitle: Title\ndate: 2026-01-01\nstatus: draft\nkind: news\n");
    }

    @Test
    void startsARepostWhoseSourceIsToBeFilledIn() {
        assertThat(Run.in(directory, "new", "article", "a-visit", "--repost", "--date", "2025-03-30"))
                .isEqualTo(new Run(0, "Made content/articles/2025/a-visit.md\n", ""));
        assertThat(directory.resolve("content/articles/2025/a-visit.md"))
                .content()
                .contains("\nkind: repost\n", "\nsource:\n  name: \"?\"\n");
    }

    @Test
    void wantsASlugThatCanStandInAnAddress() {
        assertThat(Run.inChinese(directory, "new", "article", "调研"))
                .isEqualTo(new Run(2, "", "jianbao: “调研”不能用在网址里；只用小写字母、数字和连字符\n"));
    }

    @Test
    void neverTouchesAFileThatIsThere() {
        Run.in(directory, "new", "article", "a-visit");
        assertThat(Run.in(directory, "new", "article", "a-visit", "--repost"))
                .isEqualTo(new Run(
                        2, "", "jianbao: content/articles/2026/a-visit.md is there already; it was not touched\n"));
    }
}
