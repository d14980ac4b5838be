/** Composes the pages of action plans. */
@NullMarked
package dev.jianbao.render.html.compose.plan;

import org.jspecify.annotations.NullMarked;
