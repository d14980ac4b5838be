/** A recognised document and its parts, and what recognising any kind of document needs. */
@NullMarked
package dev.jianbao.importers.structure;

import org.jspecify.annotations.NullMarked;
