package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Diagnostics;

/** One rule that an archive is held to. It reports what breaks the rule and changes nothing. */
@FunctionalInterface
public interface Check {
    void run(Archive archive, Diagnostics diagnostics);
}
