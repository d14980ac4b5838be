/** Chinese text: characters and their width, names nearest to a name, numerals, spacing. */
@NullMarked
package dev.jianbao.text;

import org.jspecify.annotations.NullMarked;
