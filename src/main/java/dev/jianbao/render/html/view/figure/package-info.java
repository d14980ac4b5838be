/** Plots and tables of counts, ready to be shown. */
@NullMarked
package dev.jianbao.render.html.view.figure;

import org.jspecify.annotations.NullMarked;
