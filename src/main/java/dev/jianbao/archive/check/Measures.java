package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;

/** A measure for which an item is evidence belongs to a plan of the archive. */
final class Measures implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.issues(archive)
                .flatMap(issue -> issue.items())
                .flatMap(item -> item.facts().measures().stream())
                .forEach(measure -> diagnostics.report(Code.UNKNOWN_PLAN, measure.range(), plan(measure)));
    }

    private static String plan(Located<String> measure) {
        return measure.value().replaceFirst("/.*", "");
    }
}
