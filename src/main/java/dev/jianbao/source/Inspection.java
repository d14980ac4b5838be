package dev.jianbao.source;

import dev.jianbao.diagnostics.Diagnostics;

/** Looks at the text of a file as it was read, before anything is made of it. Must be safe for use by several threads. */
@FunctionalInterface
public interface Inspection {
    /** Finds nothing. */
    Inspection NONE = (file, diagnostics) -> {};

    void inspect(SourceFile file, Diagnostics diagnostics);
}
