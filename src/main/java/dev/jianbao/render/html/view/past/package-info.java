/** What templates about the past of documents are given. */
@NullMarked
package dev.jianbao.render.html.view.past;

import org.jspecify.annotations.NullMarked;
