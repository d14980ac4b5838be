/** Figures that a plan or a text states and that can be checked: assertions, what they claim, and explanations of those that fail. */
@NullMarked
package dev.jianbao.plan.claim;

import org.jspecify.annotations.NullMarked;
