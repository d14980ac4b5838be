package dev.jianbao.plan.audit;

import dev.jianbao.diagnostics.SourceRange;

/**
 * What keeps a check from being decided.
 *
 * @param what the row it stands in, as printed
 * @param range the lost cell
 */
public record Missing(String what, SourceRange range) {}
