/** What sort of file a published file is. */
@NullMarked
package dev.jianbao.output.media;

import org.jspecify.annotations.NullMarked;
