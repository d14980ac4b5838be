/** The commands that start something new: a site, an issue, an article. */
@NullMarked
package dev.jianbao.cli.create;

import org.jspecify.annotations.NullMarked;
