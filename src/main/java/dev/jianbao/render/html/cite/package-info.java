/** How documents are cited: after GB/T 7714, in BibTeX, in CSL JSON. */
@NullMarked
package dev.jianbao.render.html.cite;

import org.jspecify.annotations.NullMarked;
