package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jianbao.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, read-only or several. Most of it needs the right to mount a small file system. */
class MountsTest {
    private static final Site SITE = Site.of("index.html", "home", "assets/a.css", "css");

    @TempDir
    Path temp;

    private final List<Path> mounts = new ArrayList<>();

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        for (Path mount : mounts) {
            run("umount", mount.toString());
        }
    }

    @Test
    void aFullDiskLeavesTheOldSite() throws IOException, InterruptedException {
        Path site = mount("full", "size=256k");
        SITE.publishTo(site);
        OutputPath big = new OutputPath("assets/big.bin");
        OutputPath index = new OutputPath("index.html");

        OutputTree tree = OutputTree.at(site, List.of());
        try (Publication publication = tree.begin(Set.of(index, big), new Diagnostics())) {
            publication.add(Artifact.of(index, new byte[1000]));
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> publication.add(Artifact.of(big, new byte[400_000])))
                    .withMessageContaining("assets/big.bin")
                    .withMessageContaining("No space left");
        }

        assertThat(Site.in(site)).isEqualTo(SITE);
        assertThat(SITE.with("b.html", "b").publishTo(site)).isEqualTo(new Written(1, 2, 0, 1));
    }

    @Test
    void aReadOnlyDiskIsReportedByItsPath() throws IOException, InterruptedException {
        Path site = mount("fixed", "size=256k");
        SITE.publishTo(site);
        assertThat(run("mount", "-o", "remount,ro", site.toString())).isZero();

        assertThatThrownBy(() -> SITE.with("index.html", "new").publishTo(site))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(site.toString());
        assertThat(Site.in(site)).isEqualTo(SITE);
    }

    @Test
    void aFolderWithoutTheRightToWriteIsReportedByItsPath() throws IOException {
        Path site = temp.resolve("site");
        SITE.publishTo(site);
        Path assets = site.resolve("assets");
        Files.setPosixFilePermissions(assets, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(assets), "SKIPPED: this user may write everywhere");

        assertThatThrownBy(() ->
                        Site.of("index.html", "new", "assets/a.css", "new").publishTo(site))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(assets.toString());
        assertThat(Site.in(site)).isEqualTo(SITE);
    }

    @Test
    void aDiskMountedInsideTheDestinationIsWrittenToo() throws IOException, InterruptedException {
        Path site = temp.resolve("site");
        SITE.publishTo(site);
        Files.delete(site.resolve("assets/a.css"));
        mount("site/assets", "size=256k");
        Site next = Site.of("index.html", "new", "assets/a.css", "new css", "assets/b.css", "b");

        assertThat(next.publishTo(site)).isEqualTo(new Written(3, 0, 0, 11));

        assertThat(Site.in(site)).isEqualTo(next);
        assertThat(next.publishTo(site)).isEqualTo(new Written(0, 3, 0, 0));
    }

    @Test
    void aDestinationThatIsItselfAMountPoint() throws IOException, InterruptedException {
        Path site = mount("site", "size=256k");

        SITE.publishTo(site);

        assertThat(Site.in(site)).isEqualTo(SITE);
    }

    @Test
    void aLinkMayLeadToAnotherDisk() throws IOException, InterruptedException {
        Path other = mount("other", "size=256k");
        Path link = Files.createSymbolicLink(temp.resolve("link"), other);
        SITE.publishTo(other);
        Files.writeString(other.resolve("notes.txt"), "mine");
        Site next = SITE.with("index.html", "new");

        assertThat(next.publishTo(link)).isEqualTo(new Written(1, 1, 0, 3));

        assertThat(Site.in(link)).isEqualTo(next.with("notes.txt", "mine"));
        assertThat(Site.in(other)).isEqualTo(SITE.with("notes.txt", "mine"));
        assertThat(next.publishTo(link)).isEqualTo(new Written(0, 2, 0, 0));
    }

    private Path mount(String name, String options) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temp.resolve(name));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) == 0;
        assumeTrue(mounted, "SKIPPED: this user may not mount a file system, so this fault was not tried");
        mounts.add(0, folder);
        return folder;
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException absent) {
            return -1;
        }
    }
}
