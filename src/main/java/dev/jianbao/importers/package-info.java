/** Foreign files into source files of a site, with an account of every change. */
@NullMarked
package dev.jianbao.importers;

import org.jspecify.annotations.NullMarked;
