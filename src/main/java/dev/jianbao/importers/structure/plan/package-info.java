/** The parts of an action plan, found in its text and in its tables, collapsed ones included. */
@NullMarked
package dev.jianbao.importers.structure.plan;

import org.jspecify.annotations.NullMarked;
