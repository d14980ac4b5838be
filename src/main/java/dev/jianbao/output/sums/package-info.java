/** What tells bytes from other bytes: checksums for accidents, digests for malice. */
@NullMarked
package dev.jianbao.output.sums;

import org.jspecify.annotations.NullMarked;
