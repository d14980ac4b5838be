/** CSV files into located cells. */
@NullMarked
package dev.jianbao.source.csv;

import org.jspecify.annotations.NullMarked;
