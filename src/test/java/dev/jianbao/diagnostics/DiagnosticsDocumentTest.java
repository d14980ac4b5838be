package dev.jianbao.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics.md} is written from the code. To rewrite it: {@code mvn test -Dgolden.update}. */
class DiagnosticsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/diagnostics.md");
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.CHINESE);
    private static final String HEAD = """
            # Diagnostics

            What jianbao finds wrong with a site's sources. This list is written from the code (`mvn test -Dgolden.update`);
            do not edit it by hand.

            - A code never changes its meaning. Its words differ by language, the code does not.
            - An **error** keeps the site from being published, a **warning** only with `--fail-level warn`, a **note** never.
              The severity given here is the usual one; for a document that is not published, errors weigh as warnings.
            - Lines and columns count from 1. A column is a Unicode code point, not a byte and not a place on the screen;
              an end column is the one after the last character. A byte order mark counts for nothing.
            - `--format json` and `--format sarif` give the same diagnostics to programs, with `"columnKind": "codePoints"` and
              `"columnKind": "unicodeCodePoints"` in turn.
            - “…” stands for what a message names.
            """;

    private static final Map<String, String> AREAS = new TreeMap<>(Map.of(
            "JB01", "Files and YAML · 文件与 YAML",
            "JB02", "Catalogue and names · 名录与名称",
            "JB03", "Markdown",
            "JB04", "Bulletins, issues and articles · 简报、各期与文章",
            "JB05", "Links and numbering · 链接与编号",
            "JB06", "Text · 文字",
            "JB07", "Plans · 方案",
            "JB08", "Output · 输出",
            "JB09", "Theme · 主题",
            "JB10", "Releases · 封存"));

    @Test
    void saysWhatTheCodeSays() throws IOException {
        String expected = document();
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, expected);
            fail(DOCUMENT + " was rewritten; read it and run the tests again without -Dgolden.update");
        }
        assertThat(DOCUMENT).hasContent(expected);
    }

    @Test
    void everyCodeBelongsToAnArea() {
        assertThat(AREAS.keySet())
                .containsAll(Arrays.stream(Code.values())
                        .map(DiagnosticsDocumentTest::area)
                        .collect(Collectors.toSet()));
    }

    private static String document() {
        Map<String, List<Code>> areas = Arrays.stream(Code.values())
                .sorted(Comparator.comparing(Code::id))
                .collect(Collectors.groupingBy(DiagnosticsDocumentTest::area, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(HEAD);
        areas.forEach((area, codes) -> {
            text.append("\n## ").append(AREAS.get(area)).append('\n');
            codes.forEach(code -> entry(code, text));
        });
        return text.toString();
    }

    private static void entry(Code code, StringBuilder text) {
        text.append("\n### ")
                .append(code.id())
                .append(" · ")
                .append(code.severity().word());
        text.append("\n\n");
        words(ENGLISH, " ", code, text);
        text.append('\n');
        words(CHINESE, "", code, text);
    }

    private static void words(Messages messages, String gap, Code code, StringBuilder text) {
        text.append("**").append(messages.outline(code)).append("**  \n").append(messages.explanation(code));
        messages.advice(code).ifPresent(advice -> text.append(gap).append(advice));
        text.append('\n');
    }

    private static String area(Code code) {
        return code.id().substring(0, 4);
    }
}
