/** Formats that are costly or dangerous to read are read in a Java machine of their own, within limits of memory and time. */
@NullMarked
package dev.jianbao.importers.apart;

import org.jspecify.annotations.NullMarked;
