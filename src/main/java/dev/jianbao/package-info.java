/** jianbao: bulletins and action plans, rendered into a static archive. */
@NullMarked
package dev.jianbao;

import org.jspecify.annotations.NullMarked;
