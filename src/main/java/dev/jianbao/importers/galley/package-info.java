/** Text on its way from a manuscript to content: each character knows where it came from, each change is written down. */
@NullMarked
package dev.jianbao.importers.galley;

import org.jspecify.annotations.NullMarked;
