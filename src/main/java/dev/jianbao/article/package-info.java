/** Reposts, news and plain pages, and their reader. */
@NullMarked
package dev.jianbao.article;

import org.jspecify.annotations.NullMarked;
