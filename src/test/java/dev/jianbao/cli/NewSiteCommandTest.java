package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewSiteCommandTest {
    @TempDir
    private Path directory;

    @Test
    void saysWhatItMadeAndWhatComesNext() {
        assertThat(Run.in(directory, "new", "site", "ours")).isEqualTo(new Run(0, """
                Made a site in ours:
                  README.md
                  .gitignore
                  content/site.yaml
                  content/catalogue/organisations.yaml
                  content/catalogue/regions.yaml
                  content/catalogue/topics.yaml
                  content/catalogue/partnerships.yaml
                  content/bulletins/dongtai/bulletin.yaml
                  content/pages/about.md

                Next:
                  cd ours
                  jianbao new issue
                  jianbao build
                """, ""));
    }

    @Test
    void writesInTheLanguageAskedFor() throws IOException {
        Run.in(directory, "new", "site", "a", "--lang", "zh");
        Run.inChinese(directory, "new", "site", "b", "--lang", "en");
        assertThat(Files.readString(directory.resolve("a/content/site.yaml")))
                .contains("title: 工作简报\n", "language: zh-Hans\n");
        assertThat(Files.readString(directory.resolve("b/content/site.yaml")))
                .contains("title: Work bulletins\n", "language: en\n");
    }

    @Test
    void writesInTraditionalCharactersAndWhatItWritesBuilds() throws IOException {
        Run.in(directory, "new", "site", "a", "--lang", "zh-Hant");
        Path site = directory.resolve("a");
        assertThat(Files.readString(site.resolve("content/site.yaml")))
                .contains("title: 工作通訊\n", "language: zh-Hant\n");
        assertThat(Run.in(site, "new", "issue").code()).isZero();
        assertThat(Run.in(site, "build", "--drafts", "-d", "out", "--fail-level", "warn")
                        .code())
                .isZero();
        assertThat(Files.readString(site.resolve("out/search.html")))
                .contains("<html lang=\"zh-Hant\"", "搜尋", "data-han=\"zh-Hant\"");
    }

    @Test
    void refusesAFolderThatHoldsAnything() throws IOException {
        Path note = Files.writeString(
                Files.createDirectory(directory.resolve("ours")).resolve("note"), "mine");
        assertThat(Run.in(directory, "new", "site", "ours"))
                .isEqualTo(new Run(2, "", "jianbao: ours is there and not empty; a new site wants a new folder\n"));
        assertThat(note).hasContent("mine");
        assertThat(directory.resolve("ours")).isDirectoryNotContaining("glob:**content");
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(directory.resolve("ours"), "mine");
        assertThat(Run.inChinese(directory, "new", "site", "ours"))
                .isEqualTo(new Run(2, "", "jianbao: ours 已存在且不为空；新站点要用新目录\n"));
    }

    @Test
    void takesTheCurrentFolderAndARepositoryWithoutFiles() throws IOException {
        Files.createDirectory(directory.resolve(".git"));
        assertThat(Run.in(directory, "new", "site", ".").code()).isZero();
        assertThat(directory.resolve("content/site.yaml")).exists();
    }
}
