package dev.jianbao.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarifReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void keepsThePublishedSchema(String language) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        for (Code code : Code.values()) {
            SourceRange range = new SourceRange("content/名 录.md", 2, 3, 4, 1);
            diagnostics.add(Diagnostic.of(code, range, "甲", "乙", "丙").withNearest(List.of("丁")));
        }
        assertThat(errors(write(diagnostics, language))).isEmpty();
        assertThat(errors(write(new Diagnostics(), language))).isEmpty();
    }

    @Test
    void theSchemaWouldFindAMistake() throws IOException {
        String broken = write(new Diagnostics(), "en").replace("unicodeCodePoints", "codePoints");
        assertThat(errors(broken)).isNotEmpty();
    }

    @Test
    void pointsEachResultAtItsRuleAndPlace() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.EMPTY_VALUE, new SourceRange("content/名 录.md", 2, 3, 2, 8), "title");
        assertThat(write(diagnostics, "en")).endsWith("""
                      "language": "en",
                      "columnKind": "unicodeCodePoints",
                      "originalUriBaseIds": {
                        "%SRCROOT%": {
                          "description": {
                            "text": "The folder that holds content/."
                          }
                        }
                      },
                      "results": [
                        {
                          "ruleId": "JB0123",
                          "ruleIndex": RULE,
                          "level": "error",
                          "message": {
                            "text": "“title” is empty\\nFill it in or remove the line."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/%E5%90%8D%20%E5%BD%95.md",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 3,
                                  "endLine": 2,
                                  "endColumn": 8
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """.replace("RULE", String.valueOf(Code.EMPTY_VALUE.ordinal())));
    }

    @Test
    void givesEveryRuleTheFieldsThatCodeHostsAskFor() {
        String report = write(new Diagnostics(), "en").replaceAll("\\s+", " ");
        assertThat(report)
                .contains("\"driver\": { \"name\": \"jianbao\", \"version\": \"1.2.3\",")
                .contains("{ \"id\": \"JB0123\", \"name\": \"EMPTY_VALUE\","
                        + " \"shortDescription\": { \"text\": \"“…” is empty\" },"
                        + " \"fullDescription\": { \"text\": \"An empty value says nothing;"
                        + " where the source is silent, write \\\"?\\\".\" },"
                        + " \"help\": { \"text\": \"Fill it in or remove the line.\" },"
                        + " \"defaultConfiguration\": { \"level\": \"error\" } }");
    }

    private static String write(Diagnostics diagnostics, String language) {
        StringWriter written = new StringWriter();
        new SarifReport(Messages.in(Locale.forLanguageTag(language)), "1.2.3")
                .write(diagnostics, new PrintWriter(written));
        return written.toString();
    }

    /** What the schema finds wrong; the schema is at hand, so nothing is fetched, and SnakeYAML reads JSON, too. */
    private static List<String> errors(String report) throws IOException {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
        URI schema = URI.create("urn:sarif");
        validator.registerSchema(schema, schema());
        return validator.validate(schema, report).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static String schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
