/** The tables of an action plan, projects and budget, cell by cell, with what is lost and what was inferred. */
@NullMarked
package dev.jianbao.plan.table;

import org.jspecify.annotations.NullMarked;
