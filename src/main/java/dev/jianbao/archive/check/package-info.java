/** What must hold of the archive as a whole; one class per rule. */
@NullMarked
package dev.jianbao.archive.check;

import org.jspecify.annotations.NullMarked;
