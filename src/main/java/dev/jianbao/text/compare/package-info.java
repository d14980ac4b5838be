/** What was taken out of a text and what was put in, in pieces that a reader can follow. */
@NullMarked
package dev.jianbao.text.compare;

import org.jspecify.annotations.NullMarked;
