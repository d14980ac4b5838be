/** The inspection of a site before a release: what commands that do it share, and its report. */
@NullMarked
package dev.jianbao.cli.review;

import org.jspecify.annotations.NullMarked;
