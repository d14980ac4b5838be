package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The heading of a {@link Division}.
 *
 * @param level as written, 1 to 6
 * @param title plain text; empty for a heading without any
 * @param html the title with its emphasis; holds no links
 * @param id what {@code {#id}} says
 * @param classes what {@code {.class}} says, in order
 * @param attributes what {@code {key="value"}} says, in order; each value's range is that of the text between the quotes,
 *     which stands on one line exactly as written
 * @param range the title, without attributes
 */
public record Heading(
        int level,
        String title,
        String html,
        Optional<Located<String>> id,
        List<Located<String>> classes,
        Map<String, Located<String>> attributes,
        SourceRange range) {
    public Heading {
        classes = List.copyOf(classes);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
