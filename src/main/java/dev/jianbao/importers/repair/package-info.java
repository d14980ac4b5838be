/** One class for each thing that may be wrong with a text because of how it was copied, converted or filtered. */
@NullMarked
package dev.jianbao.importers.repair;

import org.jspecify.annotations.NullMarked;
