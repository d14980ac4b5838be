/** Addresses elsewhere that a site links to: since when, and whether they answer. */
@NullMarked
package dev.jianbao.outward;

import org.jspecify.annotations.NullMarked;
