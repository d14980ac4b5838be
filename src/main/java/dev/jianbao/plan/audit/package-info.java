/** Checks every figure that a plan states against what it is made of, exactly, and says what follows. */
@NullMarked
package dev.jianbao.plan.audit;

import org.jspecify.annotations.NullMarked;
