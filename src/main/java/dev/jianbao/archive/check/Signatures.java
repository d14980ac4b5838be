package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;

/** Nothing unsigned is published: an issue names who signed it (签发), or says that its source does not. */
final class Signatures implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.issues(archive)
                .filter(issue -> Documented.isIssued(issue.standing()))
                .filter(issue -> !issue.standing().credits().signed().isGiven())
                .forEach(issue -> diagnostics.report(
                        Code.UNSIGNED, issue.standing().status().range()));
    }
}
