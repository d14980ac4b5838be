/** The commands that seal an archive and verify one. */
@NullMarked
package dev.jianbao.cli.release;

import org.jspecify.annotations.NullMarked;
