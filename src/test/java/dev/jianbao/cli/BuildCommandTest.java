package dev.jianbao.cli;

import static dev.jianbao.cli.SmallSite.published;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.Progress;
import dev.jianbao.cli.session.Words;
import dev.jianbao.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
    private static final String MISTAKE = """
            content/site.yaml:3:1: error[JB0116]: unknown key “tilte”
              tilte: Test
              ^^^^^
              hint: did you mean: title
            1 error
            """;

    @TempDir
    private Path directory;

    @Test
    void publishesThenSaysThatNothingChanged() throws IOException {
        SmallSite.in(directory);
        Run first = Run.in(directory, "build");
        long files = published(directory.resolve("site-output"));
        assertThat(files).isPositive();
        assertThat(first)
                .isEqualTo(new Run(
                        0, "Published to site-output: " + files + " files written, 0 unchanged, 0 removed.\n", ""));
        assertThat(Run.in(directory, "build"))
                .isEqualTo(new Run(0, "site-output is up to date: " + files + " files unchanged.\n", ""));
    }

    @Test
    void speaksChinese() throws IOException {
        SmallSite.in(directory);
        Run run = Run.inChinese(directory, "build", "-d", "out");
        long files = published(directory.resolve("out"));
        assertThat(run).isEqualTo(new Run(0, "已发布到 out：写入 " + files + " 个文件，未变 0 个，删除 0 个。\n", ""));
    }

    @Test
    void publishesNothingWhereAnythingIsWrong() {
        SmallSite.in(directory).broken();
        assertThat(Run.in(directory, "build")).isEqualTo(new Run(1, "", MISTAKE + "jianbao: nothing was published\n"));
        assertThat(directory.resolve("site-output")).doesNotExist();
    }

    @Test
    void writesNumbersWithoutGrouping() {
        assertThat(Words.in(Locale.ENGLISH).say("build.same", "out", 12345))
                .isEqualTo("out is up to date: 12345 files unchanged.");
    }

    @Test
    void keepsTheOldArchiveWhereAnythingIsWrong() throws IOException {
        SmallSite site = SmallSite.in(directory);
        Run.in(directory, "build");
        long files = published(directory.resolve("site-output"));
        site.broken().with("content/assets/new.txt", "New.\n");
        assertThat(Run.in(directory, "build").code()).isEqualTo(1);
        assertThat(published(directory.resolve("site-output"))).isEqualTo(files);
    }

    @Test
    void letsWarningsPassUnlessAskedNotTo() {
        SmallSite.in(directory).with("content/stray.txt", "?");
        assertThat(Run.in(directory, "build").code()).isZero();
        Run strict = Run.in(directory, "build", "--fail-level", "warn");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).startsWith("content/stray.txt:1:1: warning[JB0104]: ");
        assertThat(strict.err()).endsWith("1 warning\njianbao: nothing was published\n");
    }

    @Test
    void saysNothingWhenQuiet() {
        SmallSite.in(directory);
        assertThat(Run.in(directory, "build", "-q")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.atTerminal(directory, "build", "--quiet")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void keepsNotesToItselfWhenQuiet() {
        SmallSite.in(directory).with("content/site.yaml", "title: Test\nlanguage: en\n");
        assertThat(Run.in(directory, "build").err())
                .contains(": note[JB0810]: ")
                .endsWith("1 note\n");
        assertThat(Run.in(directory, "build", "-q")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void findsTheSiteFromAFolderWithinIt() throws IOException {
        SmallSite.in(directory);
        Path within = directory.resolve("content/bulletins/news");
        Run run = Run.in(within, "build");
        long files = published(directory.resolve("site-output"));
        assertThat(run.out())
                .isEqualTo("Published to " + directory.resolve("site-output") + ": " + files
                        + " files written, 0 unchanged, 0 removed.\n");
    }

    @Test
    void takesSourceAndDestinationFromTheCurrentFolder() {
        SmallSite.in(directory.resolve("site"));
        Run run = Run.in(directory, "build", "--source=site", "--destination=www");
        assertThat(run.code()).isZero();
        assertThat(directory.resolve("www/assets/note.txt")).hasContent("A note.\n");
    }

    @Test
    void refusesAFolderWithFilesOfOthers() throws IOException {
        SmallSite.in(directory);
        Path mine = Files.writeString(
                Files.createDirectory(directory.resolve("out")).resolve("mine"), "mine");
        assertThat(Run.in(directory, "build", "-d", "out")).isEqualTo(new Run(3, "", """
                jianbao: out: the destination holds files that no build wrote, such as “mine” (1 entries) [JB0802]
                jianbao: Choose an empty folder, or use --force to publish beside them.
                jianbao: nothing was published
                """));
        assertThat(Run.in(directory, "build", "-d", "out", "--force").code()).isZero();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void refusesADestinationThatIsBusy() {
        SmallSite.in(directory);
        List<Run> runs = new ArrayList<>();
        Progress meanwhile = new Progress() {
            @Override
            public void begin(Phase phase, int steps) {
                if (phase == Phase.PUBLISH) {
                    runs.add(Run.in(directory, "build"));
                    runs.add(Run.inChinese(directory, "build"));
                }
            }

            @Override
            public void step() {}
        };
        BuildOptions options = new BuildOptions(
                directory,
                directory.resolve("site-output"),
                Optional.empty(),
                false,
                Severity.ERROR,
                false,
                1,
                Clock.systemUTC());
        assertThat(new Build(options, meanwhile).run().isPublished()).isTrue();
        assertThat(runs).containsExactly(new Run(3, "", """
                jianbao: site-output: another build is publishing to this destination [JB0801]
                jianbao: Wait until it has ended.
                jianbao: nothing was published
                """), new Run(3, "", """
                jianbao: site-output：另一个构建正在向此目标发布 [JB0801]
                jianbao: 请等它结束后再试。
                jianbao: 没有发布
                """));
    }

    @Test
    void failsWhereTheDiskDoes() throws IOException {
        SmallSite.in(directory);
        Path file = Files.writeString(directory.resolve("file"), "");
        Run run = Run.in(directory, "build", "-d", "file/out");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("jianbao: " + file + "/out")
                .endsWith(" cannot be made: a file stands where a folder should be, or the other way round."
                        + " Move it, or name another folder.\n")
                .hasLineCount(1);
        Run debugged = Run.in(directory, "build", "-d", "file/out", "--debug");
        assertThat(debugged.code()).isEqualTo(3);
        assertThat(debugged.err()).startsWith(run.err()).contains("\tat dev.jianbao.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void writesAReportAndNothingElseForPrograms(String format) {
        SmallSite.in(directory);
        Run run = Run.in(directory, "build", "--format", format);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n").endsWith("\n}\n").doesNotContain("Published");
    }

    @Test
    void putsAReportOnStandardOutputWhenRejected() {
        SmallSite.in(directory).broken();
        Run run = Run.in(directory, "build", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("jianbao: nothing was published\n");
        assertThat(run.out()).contains("\"errors\": 1,", "\"code\": \"JB0116\"", "\"line\": 3,", "\"endColumn\": 6,");
    }

    @Test
    void coloursForAPersonOnly() {
        SmallSite.in(directory).broken();
        assertThat(Run.atTerminal(directory, "build").err()).contains("\u001B[1;31merror[JB0116]\u001B[m");
        assertThat(Run.in(directory, "build").err()).doesNotContain("\u001B");
        assertThat(Run.atTerminalWith(Map.of("NO_COLOR", "1"), directory, "build", "-q")
                        .err())
                .doesNotContain("\u001B");
        assertThat(Run.atTerminalWith(Map.of("TERM", "dumb"), directory, "build", "-q")
                        .err())
                .doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "example.org", "https:///x", "https://example.org/?a=b"})
    void wantsAnAddressThatCanHostASite(String address) {
        SmallSite.in(directory);
        assertThat(Run.in(directory, "build", "-b", address))
                .isEqualTo(new Run(
                        2,
                        "",
                        "jianbao: “" + address + "” is no address to host a site at;"
                                + " write one such as https://www.example.org/news/\n"));
    }

    @Test
    void wantsAThreadToWorkWith() {
        SmallSite.in(directory);
        assertThat(Run.in(directory, "build", "-j", "0"))
                .isEqualTo(new Run(2, "", "jianbao: 0 threads do no work; one is the least\n"));
        assertThat(Run.in(directory, "build", "-j", "many").err())
                .startsWith("jianbao: “many” is no value for --threads\n");
    }

    @Test
    void wantsASite() {
        assertThat(Run.in(directory, "build"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "jianbao: there is no site in " + directory + ": it holds no folder content. Go to the site,"
                                + " name it with --source, or start one with: jianbao new site DIR\n"));
    }
}
