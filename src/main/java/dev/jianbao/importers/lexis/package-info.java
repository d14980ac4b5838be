/** The forms in which offices write marks, numbers, dates and names, whatever they write about. */
@NullMarked
package dev.jianbao.importers.lexis;

import org.jspecify.annotations.NullMarked;
