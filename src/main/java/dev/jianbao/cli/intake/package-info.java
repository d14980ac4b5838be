/** The command that imports what an office already has, and the dialogue about what is doubtful. */
@NullMarked
package dev.jianbao.cli.intake;

import org.jspecify.annotations.NullMarked;
