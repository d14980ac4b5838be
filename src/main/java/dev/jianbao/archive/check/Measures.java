package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.RefKind;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.markdown.Target;

/** A measure for which an item is evidence belongs to a plan of the archive. */
record Measures(Unpublished unpublished) implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        References references = new References(archive, unpublished, diagnostics);
        Documented.issues(archive)
                .flatMap(issue -> issue.items())
                .flatMap(item -> item.facts().measures().stream())
                .forEach(measure -> references.check(
                        new Target.Reference(RefKind.MEASURE.word(), measure.value()), measure.range()));
    }
}
