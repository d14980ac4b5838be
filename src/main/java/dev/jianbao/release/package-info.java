/** A published archive sealed: bag, signature, transparency log, and how each is verified. */
@NullMarked
package dev.jianbao.release;

import org.jspecify.annotations.NullMarked;
