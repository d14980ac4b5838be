package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual's commands, literally as they stand there, with the real programs. */
class ManualTest {
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final int STEPS = 4;

    @TempDir
    private Path folder;

    private Path bag;

    @BeforeEach
    void seal() throws IOException {
        Shell.need("sha256sum", "coreutils");
        bag = SealedArchive.in(folder)
                .seal(
                        "bag",
                        Map.of(
                                "index.html",
                                "<p>首页\n",
                                "2024/一 二.txt",
                                "一\n",
                                "2024-x.html",
                                "<p>\n",
                                "a/b.css",
                                "p{}\n"));
        Files.copy(folder.resolve("office.key.pub"), folder.resolve("office.pub"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify.md", "verify.zh.md"})
    void aBagThatNobodyTouchedPassesEveryStep(String page) throws IOException {
        List<Shell.Outcome> outcomes = follow(page);
        assertThat(outcomes).hasSize(STEPS).extracting(Shell.Outcome::code).containsOnly(0);
        assertThat(outcomes.get(0).output()).contains("Good \"jianbao-release\" signature");
        assertThat(outcomes.subList(1, STEPS)).extracting(Shell.Outcome::output).containsOnly("");
    }

    @Test
    void anAlteredListFailsTheFirstStep() throws IOException {
        append("tagmanifest-sha256.txt");
        assertThat(follow("verify.md").get(0).code()).isNotZero();
    }

    @Test
    void anAlteredDescriptionFailsTheSecondStep() throws IOException {
        append("bag-info.txt");
        assertThat(follow("verify.md").get(1).output()).contains("bag-info.txt: FAILED");
    }

    @Test
    void anAlteredOrMissingFileFailsTheThirdStep() throws IOException {
        append("data/index.html");
        Files.delete(bag.resolve("data/2024/一 二.txt"));
        assertThat(follow("verify.md").get(2).output())
                .contains("data/index.html: FAILED", "No such file", "data/2024/一 二.txt: FAILED");
    }

    @Test
    void anAddedFileFailsTheFourthStep() throws IOException {
        Files.writeString(bag.resolve("data/2024/new.html"), "new");
        Shell.Outcome last = follow("verify.md").get(3);
        assertThat(last.code()).isNotZero();
        assertThat(last.output()).contains("> data/2024/new.html");
    }

    @Test
    void whatWasAddedBesideTheArchiveFailsItToo() throws IOException {
        Files.writeString(bag.resolve("READ ME FIRST.txt"), "new");
        Files.createDirectories(bag.resolve("data/2024/empty"));
        assertThat(follow("verify.md").get(3).output()).contains("> READ ME FIRST.txt", "> data/2024/empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify.md", "verify.zh.md"})
    void theManualInTheBagIsThatOfTheDocuments(String page) throws IOException {
        String packed = Files.readString(bag.resolve(page));
        if (System.getProperty("golden.update") != null) {
            Files.copy(
                    Path.of("docs", page),
                    Path.of("src/main/resources/dev/jianbao/release", page),
                    StandardCopyOption.REPLACE_EXISTING);
            fail("the manual was copied; run the tests again without -Dgolden.update");
        }
        assertThat(Path.of("docs", page)).hasContent(packed);
    }

    private void append(String path) throws IOException {
        Files.write(bag.resolve(path), "x\n".getBytes(UTF_8), StandardOpenOption.APPEND);
    }

    /** Runs each step in a shell of its own, in the bag. */
    private List<Shell.Outcome> follow(String page) throws IOException {
        List<Shell.Outcome> outcomes = new ArrayList<>();
        COMMANDS.matcher(Files.readString(Path.of("docs", page)))
                .results()
                .forEach(step -> outcomes.add(Shell.run(bag, "sh", "-c", "set -e\n" + step.group(1))));
        return outcomes;
    }
}
