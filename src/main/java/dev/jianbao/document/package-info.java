/** What every published document says of itself: its standing, its people, whom it is sent to. */
@NullMarked
package dev.jianbao.document;

import org.jspecify.annotations.NullMarked;
