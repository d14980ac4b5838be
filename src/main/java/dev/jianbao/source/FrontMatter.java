package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of {@code ---} at the head of a Markdown file.
 *
 * @param fields the values, still to be read and then {@linkplain Fields#done() finished}
 * @param bodyOffset where the text after it begins, an offset into {@link SourceFile#text()}
 */
public record FrontMatter(Fields fields, int bodyOffset) {
    private static final String FENCE = "---";
    private static final Pattern NEARLY_A_FENCE = Pattern.compile("(?m)^[ ]{0,3}[-–—－―_=~]{1,40}[ ]{0,3}$");

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
        diagnostics.report(Code.UNCLOSED_FRONT_MATTER, unclosed(file, start));
        return Optional.empty();
    }

    /** The line that was meant to close it, such as one of four hyphens or of dashes; else the head of the file. */
    private static SourceRange unclosed(SourceFile file, int start) {
        Matcher closing = NEARLY_A_FENCE.matcher(file.text());
        return closing.find(start) ? file.range(closing.start(), closing.end()) : SourceRange.ofFile(file.path());
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
