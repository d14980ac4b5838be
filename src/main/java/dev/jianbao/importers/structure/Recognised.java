package dev.jianbao.importers.structure;

/** A document whose parts are known. */
public sealed interface Recognised permits FoundIssue, FoundIssues, FoundPlan, FoundRepost {
    /** What whoever writes it down must tell apart. */
    interface Visitor<R> {
        R issue(FoundIssue issue);

        R issues(FoundIssues issues);

        R plan(FoundPlan plan);

        R repost(FoundRepost repost);
    }

    <R> R accept(Visitor<R> visitor);
}
