/** The site's settings, read once, immutable. */
@NullMarked
package dev.jianbao.config;

import org.jspecify.annotations.NullMarked;
