/** Whether the files that documents came from are there, and are still the same. */
@NullMarked
package dev.jianbao.archive.original;

import org.jspecify.annotations.NullMarked;
