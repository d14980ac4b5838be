/** Where the measures and indicators of a plan stand, as of a day that the content names. */
@NullMarked
package dev.jianbao.plan.follow;

import org.jspecify.annotations.NullMarked;
