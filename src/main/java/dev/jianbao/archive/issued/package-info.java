/** What was said when the site was last released, and whether it is still said. */
@NullMarked
package dev.jianbao.archive.issued;

import org.jspecify.annotations.NullMarked;
