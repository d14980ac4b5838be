package dev.jianbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md names a test for each threat, and each is there with something to test. */
class SecurityDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/security.md");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void everyThreatHasATestThatIsThere() throws IOException {
        Set<String> tests = tests();
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (String row : rows) {
            String last = row.substring(row.lastIndexOf("| ", row.length() - 2));
            List<String> named = named(last);
            assertThat(named).as(row).isNotEmpty().allMatch(tests::contains);
        }
    }

    @Test
    void everyPlaceThatItNamesIsThere() throws IOException {
        Set<String> known = Program.classes().stream()
                .map(type -> type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(tests());
        known.add("NUL");
        assertThat(named(Files.readString(DOCUMENT))).isSubsetOf(known);
    }

    private static List<String> named(String text) {
        return NAME.matcher(text).results().map(each -> each.group(1)).toList();
    }

    /** The names of the classes that hold tests. */
    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                String text = Files.readString(file);
                if (text.contains("@Test") || text.contains("@ParameterizedTest")) {
                    tests.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return tests;
    }
}
