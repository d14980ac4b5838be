/** The parts of an action plan: its head, its foot, and what its text says of measures and indicators. */
@NullMarked
package dev.jianbao.importers.structure.plan;

import org.jspecify.annotations.NullMarked;
