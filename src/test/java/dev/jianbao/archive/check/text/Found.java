package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import java.util.List;

/** What the rules find in a text. */
final class Found {
    private Found() {}

    static List<Diagnostic> in(String path, String text) {
        Diagnostics diagnostics = new Diagnostics();
        TextChecks.inspect(new SourceFile(path, text), diagnostics);
        return diagnostics.sorted();
    }

    static List<Code> codes(String path, String text) {
        return in(path, text).stream().map(Diagnostic::code).toList();
    }

    /** Such as {@code 2:3-4 BIDI_CONTROL}, in the order of the text. */
    static List<String> places(String path, String text) {
        return in(path, text).stream()
                .map(each -> each.range().line() + ":" + each.range().column() + "-"
                        + each.range().endColumn() + " " + each.code())
                .toList();
    }
}
