package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.release.OfficeKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {
    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void makeSiteAndKey() throws IOException {
        root = Files.createDirectory(folder.resolve("site"));
        SmallSite.in(root);
        OfficeKey.make(folder);
    }

    @Test
    void sealsAndVerifies() throws IOException {
        Run sealed = Run.in(root, "release", "--key", "../office.key", "-d", "../bag");
        assertThat(sealed.code()).as(sealed.err()).isZero();
        assertThat(sealed.out()).startsWith("Sealed release 1 in ").contains("SHA256:", "releases");
        assertThat(sealed.err()).contains("note[JB1010]");
        assertThat(folder.resolve("bag/data/index.html"))
                .hasSameBinaryContentAs(root.resolve("site-output/index.html"));
        // 2025-12-31T16:30Z is 1 January where the site is at home.
        assertThat(folder.resolve("bag/bag-info.txt")).content().contains("Bagging-Date: 2026-01-01\n");

        Run verified = Run.in(folder, "verify", "bag", "--key", "office.key.pub");
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.out()).startsWith("bag is as it was sealed: release 1 of 2026-01-01, ");
        assertThat(verified.err()).contains("note[JB1039]");

        Files.writeString(folder.resolve("bag/data/index.html"), "changed");
        Run found = Run.in(folder, "verify", "bag", "--key", "office.key.pub", "--format", "json");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).contains("JB1021", "data/index.html");
        assertThat(found.err()).contains("bag is NOT as it was sealed");
    }

    @Test
    void theNextReleaseExtendsTheLog() {
        assertThat(Run.in(root, "release", "--key", "../office.key", "-d", "../one", "-q")
                        .code())
                .isZero();
        assertThat(Run.in(root, "release", "--key", "../office.key", "-d", "../two", "-q")
                        .code())
                .isZero();
        Run verified = Run.in(folder, "verify", "two", "--key", "office.key.pub", "--checkpoint", "one/log/checkpoint");
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("release 2 of");
        assertThat(verified.err()).isEmpty();
        Run replayed = Run.in(folder, "verify", "one", "--key", "office.key.pub", "--checkpoint", "two/log/checkpoint");
        assertThat(replayed.code()).isEqualTo(1);
        assertThat(replayed.err()).contains("error[JB1037]: this is an older release");
    }

    @Test
    void sealsNothingThatIsNotCommitted() {
        for (List<String> step : List.of(
                List.of("init", "-q"),
                List.of("add", "-A"),
                List.of("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "first"))) {
            OfficeKey.git(root, step);
        }
        assertThat(Run.in(root, "release", "--key", "../office.key", "-d", "../one", "-q")
                        .code())
                .isZero();
        assertThat(folder.resolve("one/bag-info.txt")).content().containsPattern("Git-Commit: [0-9a-f]{40}\n");
        SmallSite.in(root).with("content/assets/note.txt", "Another note.\n");
        Run refused = Run.in(root, "release", "--key", "../office.key", "-d", "../two");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("error[JB1009]", "nothing was sealed");
        Run all = Run.in(root, "release", "--key", "../office.key", "-d", "../two", "--uncommitted");
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(folder.resolve("two/bag-info.txt")).content().contains("Git-State: modified\n");
    }

    @Test
    void sealsNothingThatIsWrong() {
        SmallSite.in(root).broken();
        Run refused = Run.in(root, "release", "--key", "../office.key", "-d", "../bag");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(folder.resolve("bag")).doesNotExist();
        assertThat(Run.in(root, "release", "--key", "../office.key", "-d", "../bag", "-D")
                        .code())
                .isEqualTo(2);
        assertThat(Run.in(folder, "verify", "bag", "--key", "office.key.pub").code())
                .isEqualTo(2);
    }

    @Test
    void speaksChinese() {
        Run sealed = Run.inChinese(root, "release", "--key", "../office.key", "-d", "../bag");
        assertThat(sealed.out()).contains("完成第 1 次封存");
        assertThat(Run.inChinese(folder, "verify", "bag", "--key", "office.key.pub")
                        .out())
                .startsWith("bag 与封存时一样：第 1 次封存");
    }
}
