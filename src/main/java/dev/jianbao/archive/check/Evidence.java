package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Diagnostics;

/** The evidence for a partnership stands in the archive, where a reader can check it. */
final class Evidence implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        References references = new References(archive, diagnostics);
        archive.catalogue().partnerships().stream()
                .flatMap(partnership -> partnership.evidence().stream())
                .forEach(evidence -> references.checkDocument(evidence.value(), evidence.range()));
    }
}
