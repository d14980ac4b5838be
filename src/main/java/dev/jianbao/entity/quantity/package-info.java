/** Exact figures: amounts with their units, how they are written, computed and rounded. */
@NullMarked
package dev.jianbao.entity.quantity;

import org.jspecify.annotations.NullMarked;
