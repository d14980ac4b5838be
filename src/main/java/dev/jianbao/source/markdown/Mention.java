package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;

/**
 * A catalogue name that stands in running text, outside links and code.
 *
 * @param kind what is named, such as {@code unit}
 * @param id whose name it is
 * @param name as written, without the blanks and line breaks that do not show
 * @param range where it stands
 */
public record Mention(String kind, String id, String name, SourceRange range) {}
