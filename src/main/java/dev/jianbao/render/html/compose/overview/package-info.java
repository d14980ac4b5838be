/** Composes the pages about the archive as a whole: statistics and calendar. */
@NullMarked
package dev.jianbao.render.html.compose.overview;

import org.jspecify.annotations.NullMarked;
