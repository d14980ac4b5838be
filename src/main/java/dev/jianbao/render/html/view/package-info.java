/** What each template is given to show: plain records, one for each template, and their parts. */
@NullMarked
package dev.jianbao.render.html.view;

import org.jspecify.annotations.NullMarked;
