/** What a page has round its document: above the title and behind the end. */
@NullMarked
package dev.jianbao.importers.margin;

import org.jspecify.annotations.NullMarked;
