/** Everything linked: documents, the entities they name, and the references between them. */
@NullMarked
package dev.jianbao.archive;

import org.jspecify.annotations.NullMarked;
