/** Web pages: the document that a page is about, and what stands around it, told apart. */
@NullMarked
package dev.jianbao.importers.web;

import org.jspecify.annotations.NullMarked;
