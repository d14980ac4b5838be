/** Word documents (.docx): paragraphs with the numbers that Word counts, tables, footnotes, pictures, tracked changes. */
@NullMarked
package dev.jianbao.importers.word;

import org.jspecify.annotations.NullMarked;
