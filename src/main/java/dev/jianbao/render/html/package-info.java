/** Pages into HTML files: the theme, and the one place where FreeMarker is known. */
@NullMarked
package dev.jianbao.render.html;

import org.jspecify.annotations.NullMarked;
