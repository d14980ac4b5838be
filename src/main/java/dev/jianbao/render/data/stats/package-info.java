/** The statistics as files: the tables of their pages, whole. */
@NullMarked
package dev.jianbao.render.data.stats;

import org.jspecify.annotations.NullMarked;
