/** The head of an issue, from the name of its bulletin to its list of contents, found in its text. */
@NullMarked
package dev.jianbao.importers.structure.masthead;

import org.jspecify.annotations.NullMarked;
