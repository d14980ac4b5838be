/** The parts of an issue of a bulletin, found in its text. */
@NullMarked
package dev.jianbao.importers.structure.issue;

import org.jspecify.annotations.NullMarked;
