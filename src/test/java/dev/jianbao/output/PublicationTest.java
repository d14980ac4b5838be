package dev.jianbao.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every destination is tested on a plain folder and on a symbolic link to one. */
class PublicationTest {
    private static final Site SITE =
            Site.of("index.html", "home", "theme/site.css", "css", "bulletins/b/2024/012.html", "第12期");

    /** So many that work beyond proportion to them would show. */
    private static final int MANY = 20_000;

    @TempDir
    Path temp;

    private Path folder;
    private Path link;

    @BeforeEach
    void makeDestinations() throws IOException {
        folder = temp.resolve("folder");
        link = temp.resolve("link");
        Files.createSymbolicLink(link, Path.of("link.first"));
        Files.createDirectory(temp.resolve("link.first"));
    }

    private Path destination(boolean linked) {
        return linked ? link : folder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void publishesWhatWasHandedOver(boolean linked) throws IOException {
        Written written = SITE.publishTo(destination(linked));

        assertThat(Site.in(destination(linked))).isEqualTo(SITE);
        assertThat(written).isEqualTo(new Written(3, 0, 0, 4 + 3 + "第12期".getBytes(StandardCharsets.UTF_8).length));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesNothingWhenNothingChanged(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Path tree = destination.toRealPath();
        List<FileTime> before = times(tree);

        Written again = SITE.publishTo(destination);

        assertThat(again).isEqualTo(new Written(0, 3, 0, 0));
        assertThat(destination.toRealPath()).isEqualTo(tree);
        assertThat(times(tree)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesWhatChangedAndRemovesWhatIsNoLongerPlanned(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        FileTime css = Files.getLastModifiedTime(destination.resolve("theme/site.css"));
        Site next = Site.of("index.html", "new home", "theme/site.css", "css", "units/u.html", "unit");

        assertThat(next.publishTo(destination)).isEqualTo(new Written(2, 1, 1, 12));

        assertThat(Site.in(destination)).isEqualTo(next);
        assertThat(destination.resolve("bulletins")).doesNotExist();
        assertThat(Files.getLastModifiedTime(destination.resolve("theme/site.css")))
                .isEqualTo(css);
    }

    @Test
    void publishesManyFilesAndThenOneOfThem() throws IOException {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < MANY; i++) {
            files.put("bulletins/b" + i % 7 + "/" + (1950 + i % 70) + "/" + i + ".html", "第" + i + "期");
        }
        Site site = new Site(files);
        Site next = site.with("bulletins/b0/1950/0.html", "改过");
        String gone = site.files().lastKey();

        assertThat(site.publishTo(folder))
                .extracting(Written::written, Written::removed)
                .containsExactly(MANY, 0);
        files.remove(gone);
        assertThat(new Site(files).with("bulletins/b0/1950/0.html", "改过").publishTo(folder))
                .isEqualTo(new Written(1, MANY - 2, 1, 6));

        assertThat(folder.resolve(gone)).doesNotExist();
        assertThat(Site.in(folder).files().headMap(gone)).isEqualTo(next.files().headMap(gone));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void copiesFilesWithoutWritingEqualOnesAgain(boolean linked) throws IOException {
        Path destination = destination(linked);
        Path image = Files.write(temp.resolve("image.png"), new byte[300_000]);
        OutputPath path = new OutputPath("assets/image.png");

        assertThat(copy(destination, path, image)).isEqualTo(new Written(1, 0, 0, 300_000));
        assertThat(copy(destination, path, image)).isEqualTo(new Written(0, 1, 0, 0));
        Files.write(image, new byte[] {1});
        assertThat(copy(destination, path, image)).isEqualTo(new Written(1, 0, 0, 1));
        assertThat(destination.resolve("assets/image.png")).hasBinaryContent(new byte[] {1});
    }

    private static Written copy(Path destination, OutputPath path, Path file) {
        OutputTree tree = OutputTree.at(destination, List.of());
        try (Publication publication = tree.begin(Set.of(path), new Diagnostics())) {
            publication.add(Artifact.copyOf(path, file));
            return publication.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void mendsWhatWasChangedByHand(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Files.writeString(destination.resolve("index.html"), "hom3");
        Files.delete(destination.resolve("theme/site.css"));

        assertThat(SITE.publishTo(destination)).isEqualTo(new Written(2, 1, 0, 7));
        assertThat(Site.in(destination)).isEqualTo(SITE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void removesAPageThatIsNoLongerPlannedThoughItWasChangedByHand(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Files.writeString(destination.resolve("bulletins/b/2024/012.html"), "minified");

        Site.of("index.html", "home").publishTo(destination);

        assertThat(Site.in(destination)).isEqualTo(Site.of("index.html", "home"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverRemovesAForeignFile(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Files.writeString(destination.resolve("bulletins/b/notes.txt"), "mine");
        Files.writeString(destination.resolve(".gitignore"), "*");
        Site next = Site.of("index.html", "home");

        assertThat(next.publishTo(destination)).isEqualTo(new Written(0, 1, 2, 0));

        assertThat(Site.in(destination))
                .isEqualTo(next.with("bulletins/b/notes.txt", "mine").with(".gitignore", "*"));
        assertThat(destination.resolve("bulletins/b/2024")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesNoEmptyFolderAndNoStagingBehind(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Site.of("index.html", "home").publishTo(destination);

        assertThat(destination.toRealPath()).isDirectoryNotContaining(path -> path.endsWith("theme"));
        assertThat(names(destination.resolve(".jianbao")))
                .containsExactlyElementsOf(
                        linked ? List.of("manifest", "stamps") : List.of("lock", "manifest", "stamps"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingWithoutCommitLeavesTheOldSite(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        try (Publication publication = begin(destination, Site.of("index.html", "other", "x.html", "x"))) {
            publication.add(Artifact.of(new OutputPath("index.html"), new byte[] {1}));
        }

        assertThat(Site.in(destination)).isEqualTo(SITE);
        assertThat(SITE.publishTo(destination)).isEqualTo(new Written(0, 3, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsPlannedFilesThatItHolds(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Site next = SITE.with("index.html", "new home");
        try (Publication publication = begin(destination, next)) {
            assertThat(publication.holds(new OutputPath("theme/site.css"))).isTrue();
            assertThat(publication.holds(new OutputPath("other.css"))).isFalse();
            publication.add(Artifact.of(new OutputPath("index.html"), "new home".getBytes(StandardCharsets.UTF_8)));
            assertThat(publication.commit()).isEqualTo(new Written(1, 2, 0, 8));
        }

        assertThat(Site.in(destination)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void insistsOnPlannedFilesThatItDoesNotHold(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Files.writeString(destination.resolve("theme/site.css"), "by hand");
        try (Publication publication = begin(destination, SITE)) {
            publication.add(Artifact.of(new OutputPath("index.html"), new byte[] {1}));
            assertThat(publication.holds(new OutputPath("theme/site.css"))).isFalse();
            assertThatIllegalStateException().isThrownBy(publication::commit).withMessageContaining("theme/site.css");
        }

        assertThat(destination.resolve("index.html")).hasContent("home");
    }

    @Test
    void takesEachPlannedPathOnceAndNothingElse() {
        Artifact index = Artifact.of(new OutputPath("index.html"), new byte[] {1});
        try (Publication publication = begin(folder, Site.of("index.html", ""))) {
            publication.add(index);
            assertThatIllegalArgumentException().isThrownBy(() -> publication.add(index));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> publication.add(Artifact.of(new OutputPath("x.html"), new byte[] {1})));
            publication.commit();
            assertThatIllegalStateException().isThrownBy(publication::commit);
            assertThatIllegalStateException().isThrownBy(() -> publication.add(index));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void putsAFileInPlaceOfAFolderAndBack(boolean linked) throws IOException {
        Path destination = destination(linked);
        Site folders = Site.of("a/b/c.html", "c", "a/d.html", "d", "e.html", "e");
        Site files = Site.of("a", "file", "e.html/f.html", "f");
        folders.publishTo(destination);

        assertThat(files.publishTo(destination)).isEqualTo(new Written(2, 0, 3, 5));
        assertThat(Site.in(destination)).isEqualTo(files);
        folders.publishTo(destination);
        assertThat(Site.in(destination)).isEqualTo(folders);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesTheSameRecordFromAnyNumberOfThreads(boolean linked) throws IOException {
        var files = new TreeMap<String, String>();
        IntStream.range(0, 500).forEach(i -> files.put("b/" + i % 7 + "/" + i + ".html", "page " + i));
        Site site = new Site(files);
        site.publishTo(temp.resolve("one"));
        try (Publication publication = begin(destination(linked), site)) {
            site.artifacts().parallelStream().forEach(publication::add);
            assertThat(publication.commit().written()).isEqualTo(500);
        }

        assertThat(Site.in(destination(linked))).isEqualTo(site);
        assertThat(destination(linked).resolve(".jianbao/manifest"))
                .hasSameBinaryContentAs(temp.resolve("one/.jianbao/manifest"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void throwsABrokenRecordAwayAndComparesBytes(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        Files.writeString(destination.resolve(".jianbao/manifest"), "damaged");
        Diagnostics diagnostics = new Diagnostics();

        Site next = Site.of("index.html", "home", "theme/site.css", "CSS");
        Written written = next.publish(OutputTree.at(destination, List.of()), diagnostics);

        assertThat(written).isEqualTo(new Written(1, 1, 0, 3));
        assertThat(Site.in(destination)).isEqualTo(next.with("bulletins/b/2024/012.html", "第12期"));
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.BROKEN_MANIFEST);
        assertThat(next.publishTo(destination)).isEqualTo(new Written(0, 2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void comparesBytesWhenTheTreeWasCopiedHere(boolean linked) throws IOException {
        Path destination = destination(linked);
        SITE.publishTo(destination);
        for (String name : SITE.files().keySet()) {
            Files.setLastModifiedTime(destination.resolve(name), FileTime.fromMillis(0));
        }

        assertThat(SITE.publishTo(destination)).isEqualTo(new Written(0, 3, 0, 0));
        try (Publication publication = begin(destination, SITE)) {
            assertThat(publication.holds(new OutputPath("index.html"))).isTrue();
        }
    }

    @Test
    void reportsAnUnreadableSourceByItsPath() {
        OutputPath path = new OutputPath("assets/x.png");
        try (Publication publication = OutputTree.at(folder, List.of()).begin(Set.of(path), new Diagnostics())) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> publication.add(Artifact.copyOf(path, temp.resolve("absent.png"))))
                    .withMessageContaining("absent.png");
        }
        assertThat(folder.resolve("assets")).doesNotExist();
    }

    @Test
    void makesAWholeNewTreeBehindALinkAndKeepsTheOneBefore() throws IOException {
        for (int i = 1; i <= 4; i++) {
            SITE.with("index.html", "home " + i).publishTo(link);
            assertThat(link.toRealPath()).isEqualTo(temp.toRealPath().resolve(".link.jianbao/" + i));
        }

        assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of(".link.jianbao/4"));
        assertThat(names(temp.resolve(".link.jianbao"))).containsExactly("3", "4", "lock");
        assertThat(Site.in(temp.resolve(".link.jianbao/3"))).isEqualTo(SITE.with("index.html", "home 3"));
        assertThat(temp.resolve("link.first")).isEmptyDirectory();
    }

    @Test
    void canBeTurnedBackByHandAndGoesOnFromThere() throws IOException {
        SITE.with("index.html", "one").publishTo(link);
        SITE.with("index.html", "two").publishTo(link);
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of(".link.jianbao/1"));

        SITE.with("index.html", "three").publishTo(link);

        assertThat(Site.in(link)).isEqualTo(SITE.with("index.html", "three"));
        assertThat(names(temp.resolve(".link.jianbao"))).containsExactly("1", "2", "lock");
    }

    @Test
    void sharesUnchangedFilesBetweenTrees() throws IOException {
        SITE.publishTo(link);
        Path css = link.toRealPath().resolve("theme/site.css");
        SITE.with("index.html", "new").publishTo(link);

        assertThat(Files.isSameFile(css, link.resolve("theme/site.css"))).isTrue();
    }

    @Test
    void followsALinkThatLeadsNowhereYet() throws IOException {
        Files.delete(temp.resolve("link.first"));

        SITE.publishTo(link);

        assertThat(Site.in(link)).isEqualTo(SITE);
    }

    @Test
    void publishesIntoTheFolderInWhichTheProgramRuns() throws IOException {
        Path here = Files.createDirectory(temp.resolve("here"));

        SITE.publishTo(here.resolve("."));

        assertThat(Site.in(here)).isEqualTo(SITE);
    }

    @Test
    void writesTheSameWithDataHandedToTheDisk() throws IOException {
        SITE.publish(OutputTree.at(folder, List.of()).durable());

        assertThat(Site.in(folder)).isEqualTo(SITE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wantsNothingThatStandsAsItWouldBeMade(boolean linked) throws IOException {
        OutputPath page = new OutputPath("index.html");
        try (Publication first = begin(destination(linked), SITE)) {
            assertThat(first.mayKeep(page)).isFalse();
            assertThat(first.wants(page, "one")).isTrue();
            SITE.artifacts().forEach(first::add);
            first.commit();
        }
        try (Publication same = begin(destination(linked), SITE)) {
            assertThat(same.mayKeep(page)).isTrue();
            assertThat(same.wants(page, "one")).isFalse();
            same.commit();
        }
        try (Publication other = begin(destination(linked), SITE)) {
            assertThat(other.wants(page, "two")).isTrue();
            other.commit(); // though it was not made
        }
        try (Publication again = begin(destination(linked), SITE)) {
            assertThat(again.wants(page, "two")).isTrue();
        }
        assertThat(Site.in(destination(linked))).isEqualTo(SITE);
    }

    @Test
    void wantsWhatWasTouchedSince() throws IOException {
        OutputPath page = new OutputPath("index.html");
        try (Publication first = begin(folder, SITE)) {
            first.wants(page, "one");
            SITE.artifacts().forEach(first::add);
            first.commit();
        }
        Files.writeString(folder.resolve("index.html"), "by hand");
        try (Publication again = begin(folder, SITE)) {
            assertThat(again.wants(page, "one")).isTrue();
        }
    }

    private static Publication begin(Path destination, Site site) {
        return OutputTree.at(destination, List.of()).begin(site.planned(), new Diagnostics());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** When each file of the site and each file of its record was written. */
    private static List<FileTime> times(Path tree) throws IOException {
        try (Stream<Path> walk = Files.walk(tree)) {
            List<FileTime> times = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                times.add(Files.getLastModifiedTime(file));
            }
            return times;
        }
    }
}
