/** What every page is composed with: its place, its links, its frame, lists of entries, the standing of a document. */
@NullMarked
package dev.jianbao.render.html.compose.sheet;

import org.jspecify.annotations.NullMarked;
