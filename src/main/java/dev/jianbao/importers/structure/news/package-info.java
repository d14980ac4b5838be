/** The parts of a piece of news, found in its text and in the lines around it. */
@NullMarked
package dev.jianbao.importers.structure.news;

import org.jspecify.annotations.NullMarked;
