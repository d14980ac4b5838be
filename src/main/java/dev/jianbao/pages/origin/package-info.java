/** What tells apart that which a page is made from, before it is composed. */
@NullMarked
package dev.jianbao.pages.origin;

import org.jspecify.annotations.NullMarked;
