package dev.jianbao.plan;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.Prose;

/**
 * An upper part of a plan's narrative.
 *
 * @param key its id in addresses: the author's, or its ordinal
 * @param anchor the id of its element: the author's, or made of its ordinal, such as {@code c2}; anchors inside start with it
 * @param title plain text
 * @param titleHtml the title with its emphasis, safe
 * @param body its text; its outline holds the headings below
 * @param range its heading
 */
public record Chapter(String key, String anchor, String title, String titleHtml, Prose body, SourceRange range) {}
