/** The command line: the program, its usage and its ways to fail. */
@NullMarked
package dev.jianbao.cli;

import org.jspecify.annotations.NullMarked;
