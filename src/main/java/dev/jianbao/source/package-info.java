/** Files into located values: encoding, front matter, YAML, Markdown. */
@NullMarked
package dev.jianbao.source;

import org.jspecify.annotations.NullMarked;
