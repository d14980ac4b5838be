/** Markdown into a syntax tree: the dialect, what it may cost, and the text in the tree's leaves. */
@NullMarked
package dev.jianbao.source.markdown.tree;

import org.jspecify.annotations.NullMarked;
