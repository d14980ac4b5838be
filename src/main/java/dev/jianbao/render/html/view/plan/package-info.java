/** What the templates of action plans are given: records of ready values. */
@NullMarked
package dev.jianbao.render.html.view.plan;

import org.jspecify.annotations.NullMarked;
