package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;

/** An issue that went out holds at least one item: an empty one was issued by mistake. */
final class EmptyIssues implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.issues(archive)
                .filter(issue -> Documented.isIssued(issue.standing()))
                .filter(issue -> issue.items().findAny().isEmpty())
                .forEach(issue -> diagnostics.report(
                        Code.EMPTY_ISSUE, issue.standing().status().range()));
    }
}
