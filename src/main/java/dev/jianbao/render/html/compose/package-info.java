/** Composes the view of each page out of the archive. */
@NullMarked
package dev.jianbao.render.html.compose;

import org.jspecify.annotations.NullMarked;
