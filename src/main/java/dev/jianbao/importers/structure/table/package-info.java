/** The tables of a plan, collapsed ones included, and what their rows are: measures, indicators, projects or a budget. */
@NullMarked
package dev.jianbao.importers.structure.table;

import org.jspecify.annotations.NullMarked;
