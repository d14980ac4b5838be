/** The words of the frame around the documents, in the site's language. */
@NullMarked
package dev.jianbao.render.html.words;

import org.jspecify.annotations.NullMarked;
