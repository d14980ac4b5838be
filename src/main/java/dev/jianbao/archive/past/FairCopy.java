package dev.jianbao.archive.past;

import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.document.Correction;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.text.compare.Line;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a document says, laid out plainly: nothing in it is linked, checked or worked out.
 *
 * @param title of the document
 * @param blocks in order
 * @param corrections the changes it admits
 * @param issue the issue, if it is one and could be read as such
 * @param read whether it could be read as what it is; else its blocks hold the bare text
 */
public record FairCopy(
        String title, List<Block> blocks, List<Correction> corrections, Optional<Issue> issue, boolean read) {
    public FairCopy {
        blocks = List.copyOf(blocks);
        corrections = List.copyOf(corrections);
    }

    /** What it says, line by line. */
    public List<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    public static FairCopy of(Issue issue) {
        return new FairCopy(
                String.join("", issue.masthead().name()),
                IssueCopy.blocks(issue),
                issue.standing().corrections(),
                Optional.of(issue),
                true);
    }

    public static FairCopy of(Article article) {
        return new FairCopy(
                article.title(), ArticleCopy.blocks(article), article.standing().corrections(), Optional.empty(), true);
    }

    public static FairCopy of(ActionPlan plan) {
        return new FairCopy(plan.title(), PlanCopy.blocks(plan), plan.standing().corrections(), Optional.empty(), true);
    }

    /** A text of which no more is known than its lines. */
    static FairCopy unread(List<String> lines) {
        List<Block.Statement> bare = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Block.Statement("", line.strip()))
                .toList();
        return new FairCopy("", List.of(Block.facts(bare)), List.of(), Optional.empty(), false);
    }
}
