/** What pages show as JSON and CSV, for programs and spreadsheets. */
@NullMarked
package dev.jianbao.render.data;

import org.jspecify.annotations.NullMarked;
