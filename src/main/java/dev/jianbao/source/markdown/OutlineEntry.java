package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;

/**
 * A heading inside a {@link Prose}.
 *
 * @param depth 1 for the outermost of the prose; an entry never stands more than one below the entry before it
 * @param text plain
 * @param anchor the id of the element that carries it
 * @param runIn whether it is the bold beginning of a paragraph and not a line of its own
 * @param range where it stands
 */
public record OutlineEntry(int depth, String text, String anchor, boolean runIn, SourceRange range) {}
