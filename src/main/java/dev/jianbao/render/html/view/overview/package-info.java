/** What the templates of the statistics and the calendar are given. */
@NullMarked
package dev.jianbao.render.html.view.overview;

import org.jspecify.annotations.NullMarked;
