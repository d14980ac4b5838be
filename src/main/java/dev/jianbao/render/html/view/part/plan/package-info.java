/** Parts of plans that stand on pages of all kinds. */
@NullMarked
package dev.jianbao.render.html.view.part.plan;

import org.jspecify.annotations.NullMarked;
