/** When each file changed, from git. */
@NullMarked
package dev.jianbao.history;

import org.jspecify.annotations.NullMarked;
