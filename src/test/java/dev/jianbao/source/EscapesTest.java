package dev.jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not stand in a text may not be escaped into it either. */
class EscapesTest {
    @ParameterizedTest
    @CsvSource({
        "\\u202E, BIDI_CONTROL",
        "\\0, CONTROL_CHARACTER",
        "\\x1b, CONTROL_CHARACTER",
        "\\u0085, CONTROL_CHARACTER",
        "\\uFFFF, CONTROL_CHARACTER",
        "\\U000E0041, CONTROL_CHARACTER",
        "\\u200B, INVISIBLE_CHARACTER",
    })
    void areLookedBehind(String escape, Code code) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile("content/site.yaml", "title: \"甲" + escape + "乙" + escape + "\"\n");
        Yaml.mapping(file, diagnostics).orElseThrow().get("title", Scalar.text());

        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(code);
        assertThat(diagnostics.sorted().get(0).range()).hasToString("content/site.yaml:1:8");
    }

    @ParameterizedTest
    @CsvSource({"\\u7532", "\\n", "\\t", "\\\\u202E"})
    void ofWhatCanBeSeenAreText(String escape) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile("content/site.yaml", "title: \"甲" + escape + "乙\"\n");
        Yaml.mapping(file, diagnostics).orElseThrow().get("title", Scalar.text());

        assertThat(diagnostics.sorted()).isEmpty();
    }
}
