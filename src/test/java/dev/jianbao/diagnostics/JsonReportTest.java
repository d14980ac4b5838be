package dev.jianbao.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void writesEveryFieldOfADiagnostic() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.UNEXPECTED_FILE, SourceRange.ofFile("content/z.txt"));
        diagnostics.add(Diagnostic.of(Code.UNKNOWN_KEY, new SourceRange("content/a.md", 2, 1, 2, 6), "ti\"tl")
                .withNearest(List.of("title")));
        assertThat(write(diagnostics)).isEqualTo("""
                {
                  "errors": 1,
                  "warnings": 1,
                  "notes": 0,
                  "columnKind": "codePoints",
                  "diagnostics": [
                    {
                      "code": "JB0116",
                      "severity": "error",
                      "file": "content/a.md",
                      "line": 2,
                      "column": 1,
                      "endLine": 2,
                      "endColumn": 6,
                      "message": "不认识的键“ti\\"tl”",
                      "hint": "是不是：title",
                      "nearest": [
                        "title"
                      ]
                    },
                    {
                      "code": "JB0104",
                      "severity": "warning",
                      "file": "content/z.txt",
                      "line": 1,
                      "column": 1,
                      "endLine": 1,
                      "endColumn": 2,
                      "message": "不认识的内容文件，未读取",
                      "hint": "各类文件应放的位置见 docs/format.md。",
                      "nearest": [ ]
                    }
                  ]
                }
                """);
    }

    @Test
    void writesADocumentWhereNothingIsWrong() {
        assertThat(write(new Diagnostics())).isEqualTo("""
                {
                  "errors": 0,
                  "warnings": 0,
                  "notes": 0,
                  "columnKind": "codePoints",
                  "diagnostics": [ ]
                }
                """);
    }

    private static String write(Diagnostics diagnostics) {
        StringWriter written = new StringWriter();
        new JsonReport(Messages.in(Locale.CHINESE)).write(diagnostics, new PrintWriter(written));
        return written.toString();
    }
}
