package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;

/**
 * The YAML between two lines of {@code ---} at the head of a Markdown file.
 *
 * @param fields the values, still to be read and then {@linkplain Fields#done() finished}
 * @param bodyOffset where the text after it begins, an offset into {@link SourceFile#text()}
 */
public record FrontMatter(Fields fields, int bodyOffset) {
    private static final String FENCE = "---";

    /** The front matter of a file; empty, and reported, where there is none or it cannot be read. */
    public static Optional<FrontMatter> of(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        if (!isFence(text, 0)) {
            diagnostics.report(Code.NO_FRONT_MATTER, SourceRange.ofFile(file.path()));
            return Optional.empty();
        }
        int start = afterLine(text, 0);
        for (int line = start; line < text.length(); line = afterLine(text, line)) {
            if (isFence(text, line)) {
                int body = afterLine(text, line);
                return Yaml.mapping(file, start, line, diagnostics).map(fields -> new FrontMatter(fields, body));
            }
        }
        diagnostics.report(Code.UNCLOSED_FRONT_MATTER, SourceRange.ofFile(file.path()));
        return Optional.empty();
    }

    private static boolean isFence(String text, int line) {
        if (!text.startsWith(FENCE, line)) {
            return false;
        }
        int end = text.indexOf('\n', line);
        return text.substring(line + FENCE.length(), end < 0 ? text.length() : end)
                .isBlank();
    }

    private static int afterLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
