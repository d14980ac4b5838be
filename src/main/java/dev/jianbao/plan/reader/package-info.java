/** Reads the files of an action plan into its model. */
@NullMarked
package dev.jianbao.plan.reader;

import org.jspecify.annotations.NullMarked;
