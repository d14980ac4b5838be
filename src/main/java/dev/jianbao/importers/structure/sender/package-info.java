/** Who sent in, wrote, checked or signed one item of an issue. */
@NullMarked
package dev.jianbao.importers.structure.sender;

import org.jspecify.annotations.NullMarked;
