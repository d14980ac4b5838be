/** Action plans: what a body commits itself to, by when, and what was reported of it. */
@NullMarked
package dev.jianbao.plan;

import org.jspecify.annotations.NullMarked;
