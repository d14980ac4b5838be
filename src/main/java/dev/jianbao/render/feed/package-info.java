/** Feeds, the sitemap and what robots are told. */
@NullMarked
package dev.jianbao.render.feed;

import org.jspecify.annotations.NullMarked;
