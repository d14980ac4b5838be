/** Paths, artifacts, atomic publishing, the record of the last build. */
@NullMarked
package dev.jianbao.output;

import org.jspecify.annotations.NullMarked;
