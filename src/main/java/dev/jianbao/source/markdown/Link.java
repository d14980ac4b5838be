package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;

/**
 * A link that the author wrote.
 *
 * @param target where it leads
 * @param range the link's destination in the source; for a reference link, the link itself
 */
public record Link(Target target, SourceRange range) {}
