/** What became of every character of a document, and what a person must look at, as data and as reports. */
@NullMarked
package dev.jianbao.importers.account;

import org.jspecify.annotations.NullMarked;
