/** The commands that read a site: build, check, list. */
@NullMarked
package dev.jianbao.cli.site;

import org.jspecify.annotations.NullMarked;
