/** What no source file may hold, whatever it is about: line by line over the text as written. */
@NullMarked
package dev.jianbao.archive.check.text;

import org.jspecify.annotations.NullMarked;
