/** What was said when: the versions of each document, from the history of its files. */
@NullMarked
package dev.jianbao.archive.past;

import org.jspecify.annotations.NullMarked;
