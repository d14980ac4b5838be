/** Bulletins, issues and items, and their reader. */
@NullMarked
package dev.jianbao.bulletin;

import org.jspecify.annotations.NullMarked;
