package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure in running text that its author marked to be checked, such as <code>[39所]{count="projects"}</code>. What the
 * attributes mean is not decided here.
 *
 * @param id what {@code {#id}} says; else {@code prose-1}, {@code prose-2}, … in the order of the file
 * @param text what stands between the brackets, plain
 * @param classes what {@code {.class}} says; nothing asks for any
 * @param attributes what {@code {key="value"}} says, in order
 * @param range the text between the brackets
 */
public record Claim(
        String id,
        String text,
        List<Located<String>> classes,
        Map<String, Located<String>> attributes,
        SourceRange range) {
    /** The kind by which the text refers to the check, as {@code unit} refers to an organisation. */
    public static final String KIND = "check";

    public Claim {
        classes = List.copyOf(classes);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
