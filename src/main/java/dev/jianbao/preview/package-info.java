/** A site as it will be, served to its authors while they write. */
@NullMarked
package dev.jianbao.preview;

import org.jspecify.annotations.NullMarked;
