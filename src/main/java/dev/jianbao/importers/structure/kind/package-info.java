/** Which kind of document a text is. */
@NullMarked
package dev.jianbao.importers.structure.kind;

import org.jspecify.annotations.NullMarked;
