package dev.jianbao.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticPrinterTest {
    private static final String FILE = "content/bulletins/b/2024/012.md";

    @Test
    void putsCaretsBelowHanCharactersOfTwoColumns() {
        String line = "### 培训 {units=\"南方师院\"}";
        SourceRange range = new SourceRange(FILE, 9, 16, 9, 20);
        Diagnostic unknown =
                Diagnostic.of(Code.UNKNOWN_ORGANISATION, range, "南方师院").withNearest(List.of("南方师范学院"));
        assertThat(print(Locale.ENGLISH, line, unknown)).isEqualTo("""
                content/bulletins/b/2024/012.md:9:16: error[JB0203]: the catalogue has no organisation “南方师院”
                  ### 培训 {units="南方师院"}
                                   ^^^^^^^^
                  hint: did you mean: 南方师范学院. Add it to content/catalogue/organisations.yaml or correct the name.
                1 error
                """);
    }

    @Test
    void speaksChinese() {
        Diagnostic empty = Diagnostic.of(Code.EMPTY_VALUE, new SourceRange(FILE, 9, 1, 9, 3), "甲乙");
        assertThat(print(Locale.SIMPLIFIED_CHINESE, "甲乙", empty)).isEqualTo("""
                content/bulletins/b/2024/012.md:9:1: 错误[JB0123]: “甲乙”是空的
                  甲乙
                  ^^^^
                  建议: 填上内容，或删去这一行。
                1 个错误
                """);
    }

    @Test
    void printsAllByFileAndPositionAndCountsThem() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.UNEXPECTED_FILE, SourceRange.ofFile("content/z.md"));
        diagnostics.report(Code.EMPTY_VALUE, SourceRange.at("content/a.md", 3, 1), "title");
        diagnostics.report(Code.EMPTY_VALUE, SourceRange.at("content/a.md", 2, 1), "date");
        diagnostics.report(Code.EMPTY_VALUE, SourceRange.at("content/a.md", 2, 1), "date");
        assertThat(print(Locale.ENGLISH, (file, line) -> Optional.empty(), diagnostics))
                .isEqualTo("""
                content/a.md:2:1: error[JB0123]: “date” is empty
                  hint: Fill it in or remove the line.
                content/a.md:3:1: error[JB0123]: “title” is empty
                  hint: Fill it in or remove the line.
                content/z.md:1:1: warning[JB0104]: no reader knows this file; it was not read
                  hint: docs/format.md says where each kind of file belongs.
                2 errors, 1 warning
                """);
    }

    @Test
    void saysNothingWhereNothingIsWrong() {
        assertThat(print(Locale.ENGLISH, (file, line) -> Optional.empty(), new Diagnostics()))
                .isEmpty();
    }

    @Test
    void coloursOnlyWhenAsked() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.EMPTY_VALUE, SourceRange.at("content/a.md", 2, 1), "date");
        StringWriter written = new StringWriter();
        new DiagnosticPrinter(Messages.in(Locale.ENGLISH), (file, line) -> Optional.of("date:"), true)
                .write(diagnostics, new PrintWriter(written));
        assertThat(written).hasToString("""
                \u001B[1mcontent/a.md:2:1\u001B[m: \u001B[1;31merror[JB0123]\u001B[m: “date” is empty
                  date:
                  \u001B[1;31m^\u001B[m
                  \u001B[1mhint\u001B[m: Fill it in or remove the line.
                1 error
                """);
    }

    @Test
    void neverLetsASourceSpeakToTheTerminal() {
        Diagnostic key = Diagnostic.of(Code.UNKNOWN_KEY, SourceRange.at(FILE, 2, 1), "\u001B[2Jti\u202Etle");
        assertThat(print(Locale.ENGLISH, "\u001B[2Jti\u202Etle: x", key)).isEqualTo("""
                content/bulletins/b/2024/012.md:2:1: error[JB0116]: unknown key “<U+001B>[2Jti<U+202E>tle”
                  <U+001B>[2Jti<U+202E>tle: x
                  ^^^^^^^^
                1 error
                """);
    }

    @Test
    void readsLinesFromTheSite(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.write(root.resolve("content/a.md"), "\uFEFF一\r\n二\r三\n".getBytes(StandardCharsets.UTF_8));
        Files.write(root.resolve("content/b.md"), new byte[] {'a', (byte) 0xD6, '\n', 'b'});
        SourceLines lines = SourceLines.under(root);
        assertThat(lines.line("content/a.md", 1)).contains("一");
        assertThat(lines.line("content/a.md", 2)).contains("二");
        assertThat(lines.line("content/a.md", 3)).contains("三");
        assertThat(lines.line("content/a.md", 4)).isEmpty();
        assertThat(lines.line("content/b.md", 1)).contains("a\uFFFD");
        assertThat(lines.line("content/none.md", 1)).isEmpty();
        assertThat(lines.line("content", 1)).isEmpty();
        assertThat(lines.line("content/\0.md", 1)).isEmpty();
    }

    private static String print(Locale locale, String line, Diagnostic diagnostic) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(diagnostic);
        return print(locale, (file, number) -> Optional.of(line), diagnostics);
    }

    private static String print(Locale locale, SourceLines lines, Diagnostics diagnostics) {
        StringWriter written = new StringWriter();
        new DiagnosticPrinter(Messages.in(locale), lines, false).write(diagnostics, new PrintWriter(written));
        return written.toString();
    }
}
