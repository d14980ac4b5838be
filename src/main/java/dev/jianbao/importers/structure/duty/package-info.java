/** Who answers for a measure and by when, from brackets, labels, sentences and cells. */
@NullMarked
package dev.jianbao.importers.structure.duty;

import org.jspecify.annotations.NullMarked;
