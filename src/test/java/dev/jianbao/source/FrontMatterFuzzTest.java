package dev.jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Messages;
import dev.jianbao.diagnostics.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Front matter damaged at random: it is read, or a mistake is reported within the file; nothing is ever thrown. */
class FrontMatterFuzzTest {
    private static final String WHOLE = """
            ---
            title: 某事 # 注
            date: 2024-05-01
            keywords: [甲, "乙", '丙']
            source: { name: 某报, url: "https://a.example/1" }
            corrections:
              - date: 2024-05-02
                what: |
                  改正 😀
                  一处
            ---
            正文
            """;
    private static final List<String> PIECES = List.of(
            ":", ": ", "：", "?", "-", "- ", "\n", "\t", " ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a", "*a", "!t",
            "@", "%", "`", "#", ",", "，", "\\", "---", "\u0000", "\u0085", "\u2028", "\uFEFF", "\u202E", "😀", "a",
            "，甲");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrReports(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            check(damaged(random));
        }
    }

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            if (random.nextInt(3) == 0) {
                text.delete(at, text.offsetByCodePoints(at, 1));
            } else {
                text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    private static void check(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<FrontMatter> read = FrontMatter.of(new SourceFile("a.md", text), diagnostics);
        read.map(FrontMatter::fields).ifPresent(FrontMatterFuzzTest::readAll);
        assertThat(read.isPresent() || diagnostics.reach(Severity.ERROR))
                .as(text)
                .isTrue();
        List<String> lines = text.lines().toList();
        for (Diagnostic found : diagnostics.sorted()) {
            assertThat(Messages.in(Locale.ENGLISH).message(found)).isNotBlank();
            assertThat(found.range().line()).as(text).isLessThanOrEqualTo(lines.size() + 1);
            String line = found.range().line() > lines.size()
                    ? ""
                    : lines.get(found.range().line() - 1);
            assertThat(found.range().column()).as(text).isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
        }
    }

    private static void readAll(Fields fields) {
        fields.require("title", Scalar.text());
        fields.require("date", Scalar.date());
        fields.list("keywords", Scalar.text());
        fields.mapping("source").ifPresent(source -> source.get("url", Scalar.webAddress()));
        fields.mappings("corrections").forEach(each -> each.require("date", Scalar.date()));
        fields.done();
    }
}
