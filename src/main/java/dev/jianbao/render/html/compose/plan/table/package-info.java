/** Composes what tables of plans are made of: cells, their notes, sums, and what was found when figures were checked. */
@NullMarked
package dev.jianbao.render.html.compose.plan.table;

import org.jspecify.annotations.NullMarked;
