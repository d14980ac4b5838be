/** Markdown into safe HTML, plain text and headings; flexmark and jsoup are known here and nowhere else. */
@NullMarked
package dev.jianbao.source.markdown;

import org.jspecify.annotations.NullMarked;
