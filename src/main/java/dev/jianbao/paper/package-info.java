/** A report that is put on file: the same words as a page or as Markdown. */
@NullMarked
package dev.jianbao.paper;

import org.jspecify.annotations.NullMarked;
