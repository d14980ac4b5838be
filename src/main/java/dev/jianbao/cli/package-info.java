/** The command line: commands, their words in two languages, exit codes. */
@NullMarked
package dev.jianbao.cli;

import org.jspecify.annotations.NullMarked;
