package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.BuildResult;
import dev.jianbao.Progress;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build that dies, or meets one fault of the disk, at each of its operations in turn. The gate fails from one
 * operation on, as if the process were gone; what it leaves is looked at as a reader would, then built upon.
 */
class InterruptionTest {
    /** The content of a page is the list of the files it refers to. */
    private static final Site OLD = Site.of(
            "index.html", "b/1.html b/2.html a.css",
            "b/index.html", "b/1.html b/2.html a.css",
            "b/1.html", "a.css",
            "b/2.html", "a.css old.png",
            "gone/x.html", "a.css",
            "feed.xml", "b/1.html b/2.html",
            "a.css", "",
            "old.png", "");

    private static final Site NEW = Site.of(
            "index.html", "b/1.html b/3.html a.css new.png",
            "b/index.html", "b/1.html b/3.html a.css",
            "b/1.html", "a.css b/3.html",
            "b/3.html", "a.css new.png b/1.html",
            "units/u.html", "b/3.html a.css",
            "feed.xml", "b/1.html b/3.html",
            "a.css", " ",
            "new.png", "");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesAWholeSiteWhereverItDies(boolean linked) throws IOException {
        int died = 0;
        for (int operation = 1; ; operation++) {
            Path destination = oldSite(linked, operation);
            boolean completed = publishUntil(operation, Integer.MAX_VALUE, destination);
            Site seen = Site.in(destination);
            assertReadable(seen, linked, operation);
            Diagnostics diagnostics = new Diagnostics();
            OutputTree tree = OutputTree.at(destination, List.of());
            tree.recover(diagnostics);
            assertThat(Site.in(destination)).as("after operation %d", operation).isIn(OLD, NEW);
            if (!seen.equals(OLD)) {
                assertThat(Site.in(destination)).isEqualTo(NEW);
            }
            assertThat(diagnostics.sorted()).extracting(Diagnostic::code).isSubsetOf(Code.BUILD_FINISHED);
            assertPublishes(tree, destination, linked);
            if (completed) {
                break;
            }
            died++;
        }
        assertThat(died).as("operations at which it died").isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherBuildFollowsWithoutAskingForRecovery(boolean linked) throws IOException {
        boolean completed = false;
        for (int operation = 1; !completed; operation += 3) {
            Path destination = oldSite(linked, operation);
            completed = publishUntil(operation, Integer.MAX_VALUE, destination);
            Site third = Site.of("index.html", "b/4.html", "b/4.html", "", "gone", "a file now");
            third.publishTo(destination);
            assertThat(Site.in(destination)).as("after operation %d", operation).isEqualTo(third);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void survivesOneFaultAtAnyOperation(boolean linked) throws IOException {
        boolean completed = false;
        for (int operation = 1; !completed; operation++) {
            Path destination = oldSite(linked, operation);
            completed = publishUntil(operation, operation, destination);
            assertReadable(Site.in(destination), linked, operation);
            assertPublishes(OutputTree.at(destination, List.of()), destination, linked);
        }
    }

    @Test
    void stopsBeforeTheFirstRenameWhenAFolderMayNotBeWritten() throws IOException {
        Path destination = oldSite(false, 0);
        var locked = new FaultyFileSystem((operation, path, changes) -> {
            if (operation.equals("writable") && path.endsWith("b")) {
                throw new java.nio.file.AccessDeniedException(path.toString());
            }
        });

        assertThatThrownBy(() -> NEW.publishTo(locked.behind(destination)))
                .isInstanceOf(java.io.UncheckedIOException.class)
                .hasMessageContaining(destination.resolve("b").toString());
        assertThat(Site.in(destination)).isEqualTo(OLD);
        NEW.publishTo(destination);
        assertThat(Site.in(destination)).isEqualTo(NEW);
    }

    @Test
    void isFinishedEvenByABuildThatIsRejected() throws IOException {
        Path destination = oldSite(false, 0);
        Path journal = destination.resolve(".jianbao/journal");
        for (int operation = 1; !Files.exists(journal); operation++) {
            publishUntil(operation, Integer.MAX_VALUE, destination);
        }
        assertThat(Site.in(destination)).isEqualTo(OLD);
        Path nothing = Files.createDirectories(temp.resolve("empty/content")).getParent();
        BuildOptions options = new BuildOptions(
                nothing, destination, Optional.empty(), false, Severity.ERROR, false, 1, Clock.systemUTC());

        BuildResult result = new Build(options, Progress.UNHEARD).run();

        assertThat(result.isPublished()).isFalse();
        assertThat(result.diagnostics().sorted())
                .extracting(Diagnostic::code)
                .contains(Code.BUILD_FINISHED, Code.MISSING_FILE);
        assertThat(Site.in(destination)).isEqualTo(NEW);
    }

    @Test
    void throwsAJournalAwayThatCannotBeTrusted() throws IOException {
        Path destination = oldSite(false, 0);
        Path journal = Files.createDirectories(destination.resolve(".jianbao/journal/.jianbao"));
        Files.writeString(journal.resolve("manifest"), "jianbao-manifest 2\nend 0 0000\n");
        Files.writeString(journal.getParent().resolve("index.html"), "evil");
        Diagnostics diagnostics = new Diagnostics();

        OutputTree.at(destination, List.of()).recover(diagnostics);

        assertThat(Site.in(destination)).isEqualTo(OLD);
        assertThat(journal.getParent()).doesNotExist();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.BROKEN_MANIFEST);
    }

    private Path oldSite(boolean linked, int operation) throws IOException {
        Path destination = Files.createDirectory(temp.resolve(
                        linked + "-" + operation + "-" + temp.toFile().list().length))
                .resolve("site");
        if (linked) {
            Files.createSymbolicLink(destination, Path.of("first"));
        }
        OLD.publishTo(destination);
        return destination;
    }

    /** Publishes the new site, failing at the operations from one to another; whether it came to an end. */
    private static boolean publishUntil(int first, int last, Path destination) {
        int[] count = {0};
        var faulty = new FaultyFileSystem((operation, path, changes) -> {
            if (changes) {
                count[0]++;
            }
            if (count[0] >= first && (last == Integer.MAX_VALUE || (changes && count[0] <= last))) {
                throw new IOException("fault at " + operation + " " + path);
            }
        });
        try {
            NEW.publishTo(faulty.behind(destination));
        } catch (RuntimeException dead) {
            assertThat(dead).hasStackTraceContaining("fault at");
        }
        return count[0] < first;
    }

    private static void assertReadable(Site seen, boolean linked, int operation) {
        if (linked) {
            assertThat(seen).as("after operation %d", operation).isIn(OLD, NEW);
        }
        var always = new TreeSet<>(OLD.files().keySet());
        always.retainAll(NEW.files().keySet());
        assertThat(seen.files().keySet()).as("after operation %d", operation).containsAll(always);
        seen.files().forEach((path, content) -> {
            assertThat(content).isIn(OLD.files().get(path), NEW.files().get(path));
            assertThat(Stream.of(content.split(" ")).filter(reference -> !reference.isBlank()))
                    .as("what %s refers to after operation %d", path, operation)
                    .allMatch(seen.files()::containsKey);
        });
    }

    private static void assertPublishes(OutputTree tree, Path destination, boolean linked) throws IOException {
        NEW.publish(tree);
        assertThat(Site.in(destination)).isEqualTo(NEW);
        assertThat(NEW.publish(tree)).isEqualTo(new Written(0, NEW.files().size(), 0, 0));
        List<String> own = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(destination.resolve(".jianbao"))) {
            walk.map(path -> path.getFileName().toString()).forEach(own::add);
        }
        own.remove("lock");
        assertThat(own).containsExactlyInAnyOrder(".jianbao", "manifest", "stamps");
        if (linked) {
            try (Stream<Path> list = Files.list(destination.resolveSibling(".site.jianbao"))) {
                assertThat(list).hasSizeBetween(2, 3);
            }
        }
    }
}
