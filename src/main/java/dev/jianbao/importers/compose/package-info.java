/** Recognised documents as files of a site. */
@NullMarked
package dev.jianbao.importers.compose;

import org.jspecify.annotations.NullMarked;
