package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Diagnostics;

/** The evidence for a partnership, or for progress, stands in the archive, where a reader can check it. */
record Evidence(Unpublished unpublished) implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        References references = new References(archive, unpublished, diagnostics);
        archive.catalogue().partnerships().stream()
                .flatMap(partnership -> partnership.evidence().stream())
                .forEach(evidence -> references.checkDocument(evidence.value(), evidence.range()));
        archive.plans().all().stream()
                .flatMap(dossier -> dossier.plan().reports().stream())
                .flatMap(report -> report.entries().stream())
                .flatMap(entry -> entry.evidence().stream())
                .forEach(evidence -> references.checkDocument(evidence.value(), evidence.range()));
    }
}
