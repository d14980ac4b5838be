/** The flatplan: every page, its URL and what it shows. */
@NullMarked
package dev.jianbao.pages;

import org.jspecify.annotations.NullMarked;
