/** CSV files into located cells; FastCSV is known here and nowhere else. */
@NullMarked
package dev.jianbao.source.csv;

import org.jspecify.annotations.NullMarked;
