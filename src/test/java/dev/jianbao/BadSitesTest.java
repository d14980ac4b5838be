package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Messages;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken sites and what is to be said of each, to the line and column. A site is {@code base}, which is clean, with the files
 * of a folder of {@code sites} laid over it; {@link Expected} says how a file announces what is wrong with it.
 */
class BadSitesTest {
    private static final Path FOLDER = Path.of("src/test/resources/diagnostics");
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2024-12-31T16:30:00Z"), ZoneOffset.UTC);

    /** What no file of a repository can be on every system: {@link #reportsFilesThatCannotBeKeptHere} sees to it. */
    private static final List<String> ELSEWHERE = List.of("JB0102", "JB0103", "JB0108", "JB0422", "JB0424", "JB0536");

    @TempDir
    private Path folder;

    @Test
    void theBaseIsClean() throws IOException {
        assertThat(read(Overlay.of(FOLDER.resolve("base"), folder)).sorted()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachSiteIsReportedAsItSays() throws IOException {
        return sites().stream().map(site -> dynamicTest(site.getFileName().toString(), () -> check(site)));
    }

    @Test
    void thereAreBrokenInputsForEveryCode() throws IOException {
        Set<String> expected = new TreeSet<>();
        int inputs = 0;
        for (Path site : sites()) {
            List<Expected> all = Expected.in(site);
            inputs += (int) all.stream().map(Expected::file).distinct().count();
            all.forEach(each -> expected.add(each.code()));
        }
        assertThat(inputs).isGreaterThanOrEqualTo(150);
        assertThat(Stream.of(Code.values())
                        .map(Code::id)
                        .filter(id -> id.matches("JB0(1[0-4]|2|4|5|6).*"))
                        .filter(id -> !expected.contains(id)))
                .containsExactlyElementsOf(ELSEWHERE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsFilesThatCannotBeKeptHere() throws IOException {
        Path content = Overlay.of(FOLDER.resolve("base"), folder).resolve("content");
        Files.createDirectory(content.resolve("assets"));
        Files.writeString(content.resolve("assets/a?.pdf"), "");
        Files.writeString(content.resolve("assets/plan.pdf"), "");
        Files.writeString(content.resolve("assets/Plan.pdf"), "");
        Files.writeString(content.resolve("articles/2024/large.md"), "a".repeat(SourceFile.LARGEST + 1));
        Files.createSymbolicLink(content.resolve("pages/link.md"), content.resolve("pages/about.md"));
        keepLargeOriginal(content);
        assertThat(read(folder).sorted())
                .extracting(found -> found.range() + " " + found.code().id())
                .containsExactlyInAnyOrder(
                        "content/articles/2024/visit.md:2:19 JB0536",
                        "content/assets/a?.pdf:1:1 JB0422",
                        "content/assets/plan.pdf:1:1 JB0424",
                        "content/articles/2024/large.md:1:1 JB0102",
                        "content/pages/link.md:1:1 JB0103");
    }

    private static void keepLargeOriginal(Path content) throws IOException {
        Path large = Files.createDirectory(content.resolveSibling("sources")).resolve("large.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        Path article = content.resolve("articles/2024/visit.md");
        String original = "---\noriginal: { file: sources/large.pdf, sha256: " + "0".repeat(64) + " }";
        Files.writeString(article, original + Files.readString(article).substring("---".length()));
        Files.writeString(content.resolve("site.yaml"), "\noriginals: true\n", StandardOpenOption.APPEND);
    }

    @Test
    void weighsTheErrorsOfADraftAsWarnings() throws IOException {
        Overlay.of(FOLDER.resolve("base"), folder);
        assertThat(read(Overlay.of(FOLDER.resolve("sites/text"), folder)).sorted())
                .filteredOn(found -> found.code() == Code.MOBILE_NUMBER)
                .extracting(found -> found.range().file() + " " + found.severity())
                .containsExactly(
                        "content/bulletins/dongtai/2024/002.md WARNING",
                        "content/catalogue/topics.yaml ERROR",
                        "content/pages/mobile.md ERROR");
    }

    private void check(Path site) throws IOException {
        Path root = Files.createDirectory(folder.resolve(site.getFileName().toString()));
        Overlay.of(FOLDER.resolve("base"), root);
        Overlay.of(site, root);
        List<Expected> missing = new ArrayList<>(Expected.in(site));
        List<String> extra = new ArrayList<>();
        for (Diagnostic found : read(root).sorted()) {
            String words = ENGLISH.message(found) + " " + ENGLISH.hint(found).orElse("");
            Optional<Expected> match =
                    missing.stream().filter(each -> each.fits(found, words)).findFirst();
            match.ifPresentOrElse(
                    missing::remove,
                    () -> extra.add(found.range() + " " + found.code().id() + " \"" + words + "\""));
        }
        if (!missing.isEmpty() || !extra.isEmpty()) {
            fail("missing:\n" + lines(missing) + "\nnot announced:\n" + lines(extra));
        }
    }

    private static String lines(List<?> each) {
        return each.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static Diagnostics read(Path root) {
        Diagnostics diagnostics = new Diagnostics();
        BuildOptions options =
                new BuildOptions(root, root.resolve("out"), Optional.empty(), false, Severity.ERROR, false, 2, TODAY);
        new Build(options, Progress.UNHEARD).read(diagnostics);
        return diagnostics;
    }

    private static List<Path> sites() throws IOException {
        try (Stream<Path> sites = Files.list(FOLDER.resolve("sites"))) {
            return sites.sorted().toList();
        }
    }
}
