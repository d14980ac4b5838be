/** The parts that views are made of. */
@NullMarked
package dev.jianbao.render.html.view.part;

import org.jspecify.annotations.NullMarked;
