package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jianbao.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites, published byte for byte as {@code expected} has them; the theme's own files and schemas are left out. To rewrite them:
 * {@code mvn test -Dgolden.update}; the rewriting run fails, so that nothing approves itself.
 */
class GoldenSitesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void publishesWhatIsExpected(Path site, @TempDir Path out) throws IOException {
        BuildOptions options =
                new BuildOptions(site.resolve("input"), out, Optional.empty(), false, Severity.ERROR, false, 2, TODAY);
        BuildResult result = new Build(options, Progress.UNHEARD).run();
        assertThat(result.isPublished()).as("%s", result.diagnostics().sorted()).isTrue();

        SortedMap<String, byte[]> published = files(out);
        Path expected = site.resolve("expected");
        if (System.getProperty("golden.update") != null) {
            rewrite(expected, published);
            fail(expected + " was rewritten; read the difference and run the tests again without -Dgolden.update");
        }
        SortedMap<String, byte[]> recorded = files(expected);
        assertThat(published.keySet()).isEqualTo(recorded.keySet());
        published.forEach((path, bytes) ->
                assertThat(new String(bytes, UTF_8)).as(path).isEqualTo(new String(recorded.get(path), UTF_8)));
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".jianbao/")
                        && !name.startsWith("theme/")
                        && !name.startsWith("search/")
                        && !name.startsWith("schemas/")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static void rewrite(Path expected, SortedMap<String, byte[]> published) throws IOException {
        if (Files.isDirectory(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (var file : published.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
