/** Chinese text: characters and their width, names nearest to a name, numerals, spacing, and another script. */
@NullMarked
package dev.jianbao.text;

import org.jspecify.annotations.NullMarked;
