/** How documents are cited: what a citation names, after GB/T 7714 and in BibTeX. */
@NullMarked
package dev.jianbao.archive.cite;

import org.jspecify.annotations.NullMarked;
