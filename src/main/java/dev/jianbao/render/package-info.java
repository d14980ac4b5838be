/** Pages into artifacts; the kinds of artifacts are made below, by siblings that never meet. */
@NullMarked
package dev.jianbao.render;

import org.jspecify.annotations.NullMarked;
