/** What is wrong, where, and how to fix it. */
@NullMarked
package dev.jianbao.diagnostics;

import org.jspecify.annotations.NullMarked;
