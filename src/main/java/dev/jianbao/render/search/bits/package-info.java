/** Numbers and texts written in few bits, and the bits as characters that can stand in a script. */
@NullMarked
package dev.jianbao.render.search.bits;

import org.jspecify.annotations.NullMarked;
