/** How many items were adopted, from whom and where: counted once, in years and quarters. */
@NullMarked
package dev.jianbao.archive.stats;

import org.jspecify.annotations.NullMarked;
