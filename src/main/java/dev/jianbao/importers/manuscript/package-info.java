/** What an importer makes of one foreign file: a transcript of all that it says, and the blocks and places in it. */
@NullMarked
package dev.jianbao.importers.manuscript;

import org.jspecify.annotations.NullMarked;
