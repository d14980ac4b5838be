package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbered examples of docs/format.md, each checked as the document says. */
class FormatDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/format.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\*\\*Example (\\d+)\\.\\*\\*");
    private static final Pattern FILE = Pattern.compile("(?ms)^```\\w+ ((?:content|sources)/\\S+)\\n(.*?)^```$");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^> `([^`]+)` (JB\\d{4})$");
    private static final int BASE = 4;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    /** One example: its own files, and what is wrong with them as {@code file:line:column code}. */
    record Example(int number, Map<String, String> files, List<String> expected) {
        @Override
        public String toString() {
            return "Example " + number;
        }
    }

    static Stream<Example> examples() throws IOException {
        return read().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void checksAsTheDocumentSays(Example example, @TempDir Path site) throws IOException {
        for (Example each : read()) {
            if (each.number() <= BASE || each.number() == example.number()) {
                write(each, site);
            }
        }
        Diagnostics diagnostics = new Diagnostics();
        new Build(
                        new BuildOptions(
                                site, site.resolve("out"), Optional.empty(), false, Severity.ERROR, false, 1, TODAY),
                        Progress.UNHEARD)
                .read(diagnostics);

        assertThat(diagnostics.sorted().stream().map(FormatDocumentTest::line))
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    private static void write(Example example, Path site) throws IOException {
        for (Map.Entry<String, String> file : example.files().entrySet()) {
            Path path = site.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.range() + " " + diagnostic.code().id();
    }

    private static List<Example> read() throws IOException {
        String text = Files.readString(DOCUMENT);
        List<Example> examples = new ArrayList<>();
        Matcher heads = EXAMPLE.matcher(text);
        int start = -1;
        int number = 0;
        while (heads.find()) {
            if (start >= 0) {
                examples.add(example(number, text.substring(start, heads.start())));
            }
            start = heads.start();
            number = Integer.parseInt(heads.group(1));
        }
        examples.add(example(number, text.substring(start)));
        return examples;
    }

    private static Example example(int number, String text) {
        Map<String, String> files = new TreeMap<>();
        FILE.matcher(text).results().forEach(file -> files.put(file.group(1), file.group(2)));
        List<String> expected = EXPECTED.matcher(text)
                .results()
                .map(each -> each.group(1) + " " + each.group(2))
                .toList();
        return new Example(number, files, expected);
    }
}
