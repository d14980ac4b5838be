package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.Prose;
import java.util.Optional;

/**
 * The smallest thing worth linking to: a report, an article, a notice.
 *
 * @param kind its form
 * @param key what its id and anchor are made of: the author's id, or its ordinal in the issue
 * @param anchor the id of its element on the page, such as {@code item-7}
 * @param title plain text
 * @param titleHtml the title with its emphasis, safe
 * @param supplied whether the title was supplied by the editors of the archive, the source having none
 * @param subtitle the line under the title, with or without a dash before it
 * @param facts what it declares about itself
 * @param body its text
 * @param range its heading
 */
public record Item(
        ItemKind kind,
        String key,
        String anchor,
        String title,
        String titleHtml,
        boolean supplied,
        Optional<String> subtitle,
        ItemFacts facts,
        Prose body,
        SourceRange range) {}
