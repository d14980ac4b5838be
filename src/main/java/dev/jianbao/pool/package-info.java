/** Work dealt out to the threads of a pool. */
@NullMarked
package dev.jianbao.pool;

import org.jspecify.annotations.NullMarked;
