/** What the search page asks: every text of the archive, folded, indexed and cut into small scripts. */
@NullMarked
package dev.jianbao.render.search;

import org.jspecify.annotations.NullMarked;
