/** Lines that the width or the end of a page has parted, and the sentences that go over them. */
@NullMarked
package dev.jianbao.importers.repair.wrap;

import org.jspecify.annotations.NullMarked;
