/** Files of the content that are published as they are. */
@NullMarked
package dev.jianbao.render.files;

import org.jspecify.annotations.NullMarked;
