/** What can be said of the archive as a whole, worked out once: its calendar, its statistics, what is akin to what. */
@NullMarked
package dev.jianbao.archive.overview;

import org.jspecify.annotations.NullMarked;
