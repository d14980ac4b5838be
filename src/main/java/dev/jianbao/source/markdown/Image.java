package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;

/**
 * A picture in the text; always a file of the site, never of another server.
 *
 * @param target the file
 * @param alternative what it shows, in words; empty only where that was reported
 * @param range the image in the source
 */
public record Image(Target.Asset target, String alternative, SourceRange range) {}
