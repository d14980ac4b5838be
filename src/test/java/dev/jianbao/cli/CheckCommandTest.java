package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path directory;

    @Test
    void saysThatNothingIsWrong() {
        SmallSite.in(directory);
        assertThat(Run.in(directory, "check")).isEqualTo(new Run(0, "Nothing is wrong.\n", ""));
        assertThat(Run.inChinese(directory, "check")).isEqualTo(new Run(0, "没有发现问题。\n", ""));
        assertThat(Run.in(directory, "check", "-q")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void reportsAllMistakesAtOnce() {
        SmallSite.in(directory).broken().with("content/catalogue/topics.yaml", "- { id: t, name: T, nmae: U }\n");
        assertThat(Run.in(directory, "check")).isEqualTo(new Run(1, "", """
                content/catalogue/topics.yaml:1:21: error[JB0116]: unknown key “nmae”
                  - { id: t, name: T, nmae: U }
                                      ^^^^
                  hint: did you mean: name
                content/site.yaml:3:1: error[JB0116]: unknown key “tilte”
                  tilte: Test
                  ^^^^^
                  hint: did you mean: title
                2 errors
                """));
    }

    @Test
    void reportsInChinese() {
        SmallSite.in(directory).broken();
        assertThat(Run.in(directory, "check", "--lang", "zh")).isEqualTo(new Run(1, "", """
                content/site.yaml:3:1: 错误[JB0116]: 不认识的键“tilte”
                  tilte: Test
                  ^^^^^
                  建议: 是不是：title
                1 个错误
                """));
    }

    @Test
    void publishesNothing() {
        SmallSite.in(directory);
        Run.in(directory, "check");
        assertThat(directory).isDirectoryNotContaining("glob:**site-output");
    }

    @Test
    void weighsMistakesOfDraftsAsWarningsUntilTheyAreShown() {
        SmallSite.in(directory)
                .with(
                        "content/articles/2024/half.md",
                        "---\ntitle: Half\ndate: 2024-01-01\nstatus: draft\nkidn: news\n---\n\nText.\n");
        Run run = Run.in(directory, "check");
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("content/articles/2024/half.md:5:1: warning[JB0116]: unknown key “kidn”\n");
        assertThat(Run.in(directory, "check", "--fail-level", "warn").code()).isEqualTo(1);
        assertThat(Run.in(directory, "check", "--drafts").code()).isEqualTo(1);
    }

    @Test
    void neverLetsADocumentVanishForAMistypedStatus() {
        SmallSite.in(directory)
                .with(
                        "content/articles/2024/visit.md",
                        "---\ntitle: Visit\ndate: 2024-01-01\nstatus: isued\n---\n\nText.\n");
        Run run = Run.in(directory, "check");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("content/articles/2024/visit.md:4:9: error[");
    }

    @Test
    void reportsAMissingSettingsFileWhereThereIsContent() {
        SmallSite site = new SmallSite(directory).with("content/pages/about.md", "---\ntitle: A\n---\n\nText.\n");
        Run run = Run.in(site.root(), "check");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("content/site.yaml:1:1: error[JB0105]: ");
    }
}
