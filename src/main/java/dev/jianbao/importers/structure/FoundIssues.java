package dev.jianbao.importers.structure;

import java.util.List;

/** Several issues that one file holds, one below the other. */
public record FoundIssues(List<FoundIssue> issues) implements Recognised {
    public FoundIssues {
        issues = List.copyOf(issues);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.issues(this);
    }
}
