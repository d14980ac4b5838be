/** PDF with a text layer: lines, paragraphs, columns and tables found again by where their characters stand. */
@NullMarked
package dev.jianbao.importers.pdf;

import org.jspecify.annotations.NullMarked;
