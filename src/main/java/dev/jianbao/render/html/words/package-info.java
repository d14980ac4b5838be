/** The words around the documents, in the site's language: phrases, dates, numbers, citations. */
@NullMarked
package dev.jianbao.render.html.words;

import org.jspecify.annotations.NullMarked;
