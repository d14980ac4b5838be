package dev.jianbao.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to tamper with a sealed archive is found, and the file is named. */
class BagVerifierTest {
    private static final Map<String, String> FILES = Map.of(
            "index.html", "<p>首页\n", "2024/012.html", "<p>第12期\n", "2024/009.html", "<p>第9期\n", "图 表/一.txt", "1\n");

    @TempDir
    private Path folder;

    private SealedArchive archive;
    private Path bag;

    @BeforeEach
    void seal() {
        archive = SealedArchive.in(folder);
        bag = archive.seal("bag", FILES);
    }

    @Test
    void aBagThatNobodyTouchedIsAsItWasSealed() {
        assertThat(archive.verify(bag)).isEmpty();
    }

    @Test
    void saysThatAnOlderReleaseTakesACheckpointToTell() {
        Diagnostics diagnostics = new Diagnostics();
        new KeptCheckpoint(Optional.empty(), null, diagnostics).compare(null);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).hasToString("[NO_CHECKPOINT_KEPT]");
    }

    @Test
    void anAlteredFileIsNamed() throws IOException {
        Files.writeString(bag.resolve("data/2024/012.html"), "<p>第13期\n");
        assertThat(archive.verify(bag)).containsExactly("BAG_FILE_ALTERED data/2024/012.html");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(bag.resolve("data/图 表/一.txt"));
        assertThat(archive.verify(bag)).containsExactly("BAG_FILE_MISSING data/图 表/一.txt");
    }

    @Test
    void anAddedFileIsNamedWhereverItLies() throws IOException {
        for (String added : new String[] {"data/2024/013.html", "more.txt", "log/tile/0/001.p/1"}) {
            Path file = bag.resolve(added);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "new");
            assertThat(archive.verify(bag)).containsExactly("BAG_FILE_ADDED " + added);
            Files.delete(file);
        }
    }

    @Test
    void anEmptyFolderIsNamed() throws IOException {
        Files.createDirectories(bag.resolve("data/空/inner"));
        Files.createDirectories(bag.resolve("beside"));
        assertThat(archive.verify(bag)).containsExactly("BAG_FILE_ADDED beside/", "BAG_FILE_ADDED data/空/inner/");
    }

    @Test
    void swappedFilesAreNamed() throws IOException {
        Path other = bag.resolve("data/other");
        Files.move(bag.resolve("data/2024/009.html"), other);
        Files.move(bag.resolve("data/2024/012.html"), bag.resolve("data/2024/009.html"));
        Files.move(other, bag.resolve("data/2024/012.html"));
        assertThat(archive.verify(bag))
                .containsExactly("BAG_FILE_SWAPPED data/2024/009.html", "BAG_FILE_SWAPPED data/2024/012.html");
    }

    @Test
    void aLinkIsNamedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "<p>第12期\n");
        Files.delete(bag.resolve("data/2024/012.html"));
        Files.createSymbolicLink(bag.resolve("data/2024/012.html"), secret);
        assertThat(archive.verify(bag))
                .containsExactly("BAG_FILE_MISSING data/2024/012.html", "BAG_ODD_FILE data/2024/012.html");
    }

    @Test
    void everyFileOfTheBagMayBeMissingAndIsNamed() throws IOException {
        for (String path : FileSet.below(bag).paths()) {
            Path file = bag.resolve(path);
            Path aside = folder.resolve("aside");
            Files.move(file, aside);
            assertThat(archive.verify(bag)).as(path).anyMatch(found -> found.endsWith(" " + path));
            Files.move(aside, file);
        }
    }

    @Test
    void manyThingsAtOnceAreAllNamed() throws IOException {
        Files.writeString(bag.resolve("data/index.html"), "x", StandardOpenOption.APPEND);
        Files.writeString(bag.resolve("bag-info.txt"), "x", StandardOpenOption.APPEND);
        Files.writeString(bag.resolve("log/checkpoint"), "x", StandardOpenOption.APPEND);
        Files.writeString(bag.resolve("manifest-sha256.txt"), "x", StandardOpenOption.APPEND);
        assertThat(archive.verify(bag))
                .contains(
                        "BAG_FILE_ALTERED data/index.html",
                        "BAG_FILE_ALTERED bag-info.txt",
                        "BAG_FILE_ALTERED manifest-sha256.txt",
                        "CHECKPOINT_ALTERED log/checkpoint");
    }

    @Test
    void aBagThatAnotherSealedIsRefused() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path forged = SealedArchive.in(elsewhere).seal("bag", FILES);
        assertThat(archive.verify(forged))
                .containsExactly("CHECKPOINT_ALTERED log/checkpoint", "SIGNATURE_FOREIGN seal.sig");
    }

    @Test
    void aRewrittenManifestDoesNotHideAnAlteredFile() throws IOException {
        Files.writeString(bag.resolve("data/index.html"), "<p>改\n");
        Path manifest = bag.resolve("manifest-sha256.txt");
        String digest = FileSet.below(bag).digest("data/index.html");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("\\w+(?=  data/index.html)", digest));
        assertThat(archive.verify(bag))
                .containsExactly("BAG_FILE_ALTERED manifest-sha256.txt", "MANIFEST_UNTRUSTED manifest-sha256.txt");
    }

    @Test
    void anOlderReleaseIsToldByAKeptCheckpoint() {
        Path newer = archive.seal("newer", Map.of("index.html", "<p>新\n"));
        Path checkpoint = newer.resolve("log/checkpoint");
        assertThat(archive.verify(newer, Optional.of(bag.resolve("log/checkpoint"))))
                .isEmpty();
        assertThat(archive.verify(bag, Optional.of(checkpoint))).containsExactly("RELEASE_REPLAYED log/checkpoint");
    }

    @Test
    void anOlderArchiveUnderANewerLogIsTold() throws IOException {
        Path newer = archive.seal("newer", Map.of("index.html", "<p>新\n"));
        Disk.deleteTree(bag.resolve("log"));
        Files.createDirectory(bag.resolve("log"));
        for (String path : FileSet.below(newer.resolve("log")).paths()) {
            Path to = bag.resolve("log").resolve(path);
            Files.createDirectories(to.getParent());
            Files.copy(newer.resolve("log").resolve(path), to, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(archive.verify(bag)).containsExactly("RELEASE_NOT_NEWEST log/checkpoint");
    }

    @Test
    void aForkedLogIsToldByAKeptCheckpoint() {
        Path first = archive.seal("first", Map.of("index.html", "<p>甲\n"));
        Disk.deleteTree(folder.resolve("log"));
        archive.seal("again", FILES);
        Path forked = archive.seal("forked", Map.of("index.html", "<p>乙\n"));
        assertThat(archive.verify(forked)).isEmpty();
        assertThat(archive.verify(forked, Optional.of(first.resolve("log/checkpoint"))))
                .containsExactly("LOG_FORKED log/checkpoint");
    }

    @Test
    void aLogThatWasCutIsNamed() throws IOException {
        Path newer = archive.seal("newer", Map.of("index.html", "<p>新\n"));
        Files.move(
                newer.resolve("log/tile/entries/000.p/2"),
                newer.resolve("log/tile/entries/000.p").resolve("1"));
        assertThat(archive.verify(newer)).containsExactly("LOG_TRUNCATED log/tile/entries/000.p/2");
    }

    @Test
    void whatIsNoCheckpointIsRefused() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "example.org/news\n1\n");
        assertThat(archive.verify(bag, Optional.of(kept))).containsExactly("NOT_A_CHECKPOINT " + kept);
    }

    @Test
    void nothingIsEverSealedOverAnotherBag() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(archive.seal(bag, FILES, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).hasToString("[BAG_EXISTS]");
        assertThat(archive.verify(bag)).isEmpty();
    }

    @Test
    void nothingIsAppendedToALogThatIsNotSound() throws IOException {
        Files.writeString(folder.resolve("log/tile/entries/000.p/1"), "x", StandardOpenOption.APPEND);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(archive.seal(folder.resolve("next"), FILES, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).hasToString("[LOG_FILE_ALTERED]");
        assertThat(folder.resolve("next")).doesNotExist();
    }

    /** The log is written file by file, the checkpoint last, and only then is what it replaces removed. */
    @Test
    void aReleaseThatWasInterruptedKeepsNobodyFromTheNext() throws IOException {
        Path log = folder.resolve("log");
        byte[] first = Files.readAllBytes(log.resolve("checkpoint"));
        byte[] firstHashes = Files.readAllBytes(log.resolve("tile/0/000.p/1"));
        archive.seal("second", FILES);
        byte[] second = Files.readAllBytes(log.resolve("checkpoint"));
        byte[] firstEntry = Files.readAllBytes(bag.resolve("log/tile/entries/000.p/1"));
        Files.write(log.resolve("tile/0/000.p/1"), firstHashes);
        Files.write(log.resolve("tile/entries/000.p/1"), firstEntry);
        Files.writeString(log.resolve("tile/0/000.p/2.new"), "cut o");
        Files.write(log.resolve("checkpoint"), first);
        Path instead = archive.seal("instead", FILES);
        assertThat(archive.verify(instead)).isEmpty();
        assertThat(instead.resolve("log/tile/0/000.p/2")).exists();
        assertThat(FileSet.below(log).paths()).containsExactly("checkpoint", "tile/0/000.p/2", "tile/entries/000.p/2");

        Files.write(log.resolve("tile/0/000.p/1"), firstHashes);
        assertThat(archive.verify(archive.seal("third", FILES))).isEmpty();
        assertThat(archive.verify(folder.resolve("second"), Optional.of(Files.write(folder.resolve("kept"), second))))
                .isEmpty();
    }
}
