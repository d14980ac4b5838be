/** Composes the pages about the past of documents. */
@NullMarked
package dev.jianbao.render.html.compose.past;

import org.jspecify.annotations.NullMarked;
