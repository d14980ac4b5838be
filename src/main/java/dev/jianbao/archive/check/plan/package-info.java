/** The rules that action plans, and figures marked in any text, are held to. */
@NullMarked
package dev.jianbao.archive.check.plan;

import org.jspecify.annotations.NullMarked;
