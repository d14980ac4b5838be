/** Parts of tables whose cells may be given, inferred or lost, and of what was found when they were checked. */
@NullMarked
package dev.jianbao.render.html.view.part.table;

import org.jspecify.annotations.NullMarked;
