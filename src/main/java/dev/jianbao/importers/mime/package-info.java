/** Pages that a browser or an office saved as one file (.mht), and files named .doc that are such pages. */
@NullMarked
package dev.jianbao.importers.mime;

import org.jspecify.annotations.NullMarked;
