/** What pages tell machines about themselves: the page tags that offices must set, and JSON-LD. */
@NullMarked
package dev.jianbao.render.html.tags;

import org.jspecify.annotations.NullMarked;
