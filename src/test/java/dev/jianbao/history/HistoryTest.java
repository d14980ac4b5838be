package dev.jianbao.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git is asked, in real repositories. */
class HistoryTest {
    private static final String PAPER = "content/简报/第1期.md";
    private static final SourceRange ASKED = SourceRange.ofFile("content/site.yaml");

    @TempDir
    Path temp;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyChangeOfAFileIsKnownByDayAndContent() {
        GitFolder git = GitFolder.init(temp);
        git.write(PAPER, "一").commit("2024-01-05");
        git.write("README", "no content").commit("2024-01-06");
        git.write(PAPER, "二").commit("2024-02-07");

        assertThat(told(temp, PAPER)).containsExactly("2024-02-07 二", "2024-01-05 一");
    }

    @Test
    void aSiteInASubfolderHasItsOwnFilesOnly() {
        GitFolder git = GitFolder.init(temp);
        git.write("网 站/" + PAPER, "甲").write(PAPER, "乙").commit("2024-01-05");
        git.git("config", "diff.relative", "true");
        git.git("config", "core.quotePath", "true");

        assertThat(told(temp.resolve("网 站"), PAPER)).containsExactly("2024-01-05 甲");
    }

    @Test
    void aFileIsFollowedThroughItsNames() {
        GitFolder git = GitFolder.init(temp);
        String text = "编号\n" + "一样的正文，有许多行。\n".repeat(20);
        git.write("content/a.md", text + "一").commit("2024-01-05");
        git.git("mv", "content/a.md", "content/b.md");
        git.write("content/b.md", text + "二").commit("2024-02-05");
        git.git("mv", "content/b.md", "content/c.md");
        git.commit("2024-03-05");
        git.write("content/a.md", "another").commit("2024-04-05");

        assertThat(days(temp, "content/c.md")).containsExactly("2024-03-05", "2024-02-05", "2024-01-05");
        assertThat(days(temp, "content/a.md")).containsExactly("2024-04-05");
    }

    @Test
    void aNameThatIsTakenAgainAtOnceKeepsItsHistory() {
        GitFolder git = GitFolder.init(temp);
        git.write("content/a.md", "甲\n".repeat(30)).commit("2024-01-05");
        git.git("mv", "content/a.md", "content/b.md");
        git.write("content/a.md", "乙\n".repeat(30)).commit("2024-02-05");

        assertThat(days(temp, "content/a.md")).containsExactly("2024-02-05", "2024-01-05");
        assertThat(days(temp, "content/b.md")).containsExactly("2024-02-05");
    }

    @Test
    void whatAMergeBroughtCountsAsOfTheMerge() {
        GitFolder git = GitFolder.init(temp);
        git.write(PAPER, "一").commit("2024-01-05");
        git.git("checkout", "-q", "-b", "side");
        git.write(PAPER, "二").commit("2024-01-10");
        git.write(PAPER, "三").commit("2024-01-11");
        git.git("checkout", "-q", "main");
        git.write("README", "x").commit("2024-01-12");
        git.merge("side", "2024-02-01");

        assertThat(told(temp, PAPER)).containsExactly("2024-02-01 三", "2024-01-05 一");
    }

    @Test
    void aFileThatWasTakenAwayAndBroughtBackHasAGap() {
        GitFolder git = GitFolder.init(temp);
        git.write(PAPER, "一").commit("2024-01-05");
        git.git("rm", "-q", PAPER);
        git.commit("2024-02-05");
        git.write(PAPER, "一").commit("2024-03-05");

        assertThat(told(temp, PAPER)).containsExactly("2024-03-05 一", "2024-02-05 -", "2024-01-05 一");
    }

    @Test
    void aShallowCloneIsReportedAndKnowsWhereItBegins() {
        GitFolder git = GitFolder.init(temp.resolve("whole"));
        git.write(PAPER, "一").commit("2024-01-05");
        String cut = git.write("content/b.md", "乙").commit("2024-02-05");
        git.write("content/b.md", "丙").commit("2024-03-05");
        Path clone = git.shallowClone(temp.resolve("clone"), 2).path();

        try (History history = history(clone, PAPER).orElseThrow()) {
            assertThat(history.beginning().map(Revision::commit)).contains(cut);
            assertThat(history.of(PAPER))
                    .extracting(change -> change.revision().commit())
                    .containsExactly(cut);
        }
        assertThat(found()).containsExactly("JB1064");
        assertThat(History.state(clone.resolve("content")))
                .startsWith(git.git("rev-parse", "HEAD").strip() + "+");
    }

    @Test
    void aCloneThatIsShallowInNameOnlyIsWhole() {
        GitFolder git = GitFolder.init(temp.resolve("whole"));
        git.write(PAPER, "一").commit("2024-01-05");
        git.write(PAPER, "二").commit("2024-02-05");
        Path clone = git.shallowClone(temp.resolve("clone"), 50).path();

        assertThat(days(clone, PAPER)).hasSize(2);
        assertThat(found()).isEmpty();
    }

    @Test
    void aFolderThatIsNotInARepositorySaysSo() throws Exception {
        Files.createDirectories(temp.resolve("content"));

        assertThat(history(temp, PAPER)).isEmpty();
        assertThat(found()).containsExactly("JB1062");
        assertThat(History.state(temp.resolve("content"))).isEqualTo("none");
        assertThat(History.state(temp.resolve("nowhere"))).isEqualTo("none");
    }

    @Test
    void aRepositoryWithoutACommitSaysSo() {
        GitFolder.init(temp).write(PAPER, "一");

        assertThat(history(temp, PAPER)).isEmpty();
        assertThat(found()).containsExactly("JB1062");
    }

    @Test
    void aRepositoryThatLacksWhatItNeedsSaysSo() throws Exception {
        GitFolder git = GitFolder.init(temp);
        git.write(PAPER, "一").commit("2024-01-05");
        git.write(PAPER, "二").commit("2024-02-05");
        String tree = git.git("rev-parse", "HEAD~1^{tree}").strip();
        Files.delete(temp.resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));

        assertThat(history(temp, PAPER)).isEmpty();
        assertThat(found()).containsExactly("JB1063");
    }

    @Test
    void contentInARepositoryOfItsOwnIsThatRepositorys() {
        GitFolder.init(temp).write("README", "x").commit("2020-01-01");
        GitFolder.init(temp.resolve("content")).write("简报/第1期.md", "一").commit("2024-01-05");

        assertThat(told(temp, PAPER)).containsExactly("2024-01-05 一");
    }

    @Test
    void aWorkTreeBesideTheRepositoryWillDo() {
        GitFolder git = GitFolder.init(temp.resolve("main"));
        git.write(PAPER, "一").commit("2024-01-05");
        git.git("worktree", "add", "-q", temp.resolve("other").toString());

        assertThat(told(temp.resolve("other"), PAPER)).containsExactly("2024-01-05 一");
    }

    @Test
    void nothingOfTheRepositoryIsRunOrFollowed() throws Exception {
        GitFolder git = GitFolder.init(temp);
        git.write(".gitattributes", "*.md diff=evil filter=evil\n")
                .write(PAPER, "一")
                .commit("2024-01-05");
        git.write(PAPER, "二").commit("2024-02-05");
        Path trap = temp.resolve("trap");
        String evil = "!f() { touch '" + trap + "'; cat; }; f";
        String shell = "sh -c \"touch '" + trap + "'\"";
        for (String key : List.of(
                "diff.evil.textconv",
                "diff.evil.command",
                "filter.evil.smudge",
                "filter.evil.clean",
                "core.pager",
                "pager.log",
                "diff.external",
                "core.fsmonitor",
                "core.sshCommand",
                "core.askPass",
                "gpg.program",
                "alias.log",
                "alias.cat-file",
                "credential.helper")) {
            git.git("config", key, key.startsWith("alias") ? evil : shell);
        }
        git.git("config", "log.showSignature", "true");
        git.git("config", "log.showRoot", "false");
        git.git("config", "diff.orderFile", "nowhere");
        git.git("config", "diff.renames", "false");

        assertThat(told(temp, PAPER)).containsExactly("2024-02-05 二", "2024-01-05 一");
        assertThat(History.state(temp.resolve("content"))).hasSize(40);
        assertThat(trap).doesNotExist();
    }

    @Test
    void aThousandCommitsOfAThousandFilesAreOneWalk() {
        GitFolder git = GitFolder.init(temp);
        StringBuilder stream = new StringBuilder();
        Set<String> paths = new TreeSet<>();
        for (int at = 0; at < 1_000; at++) {
            String path = "content/" + at + ".md";
            paths.add(path);
            stream.append("commit refs/heads/main\ncommitter o <o> ")
                    .append(1_700_000_000 + at)
                    .append(" +0000\ndata 1\nx\n");
            for (String each : List.of(path, "content/" + at / 2 + ".md")) {
                String text = "text " + at;
                stream.append("M 100644 inline ").append(each).append("\ndata ").append(text.length());
                stream.append('\n').append(text).append('\n');
            }
        }
        git.fastImport(stream.toString());

        try (History history =
                History.read(temp, "content", paths, ASKED, diagnostics).orElseThrow()) {
            assertThat(paths.stream().mapToInt(path -> history.of(path).size()).sum())
                    .isEqualTo(1_999);
            assertThat(history.of("content/400.md"))
                    .extracting(change -> change.revision().when().getEpochSecond())
                    .containsExactly(1_700_000_801L, 1_700_000_800L, 1_700_000_400L);
        }
    }

    private Optional<History> history(Path root, String... paths) {
        return History.read(root, "content", Set.of(paths), ASKED, diagnostics);
    }

    private List<String> days(Path root, String path) {
        return told(root, path).stream().map(line -> line.substring(0, 10)).toList();
    }

    private List<String> told(Path root, String path) {
        try (History history = history(root, path).orElseThrow()) {
            return history.of(path).stream()
                    .map(change -> change.revision().when().toString().substring(0, 10)
                            + " "
                            + change.blob()
                                    .flatMap(history::content)
                                    .map(bytes -> new String(bytes, UTF_8))
                                    .orElse("-"))
                    .toList();
        }
    }

    private List<String> found() {
        return diagnostics.sorted().stream().map(each -> each.code().id()).toList();
    }
}
