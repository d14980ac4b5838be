/** Plain text in the encodings that offices use, decoded strictly or refused. */
@NullMarked
package dev.jianbao.importers.plain;

import org.jspecify.annotations.NullMarked;
