/** Tables that someone typed line by line, or that came so out of a copy: cells parted by tabs, bars, blanks or commas. */
@NullMarked
package dev.jianbao.importers.repair.typed;

import org.jspecify.annotations.NullMarked;
