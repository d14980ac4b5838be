package dev.jianbao.archive;

import dev.jianbao.article.Article;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.document.Original;
import dev.jianbao.document.Standing;
import dev.jianbao.plan.ActionPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the readers read, before anything is linked.
 *
 * @param bulletins by id
 * @param issues of all bulletins, by path
 * @param articles by path
 * @param pages by path
 * @param plans by id
 */
public record Documents(
        List<Bulletin> bulletins,
        List<Issue> issues,
        List<Article> articles,
        List<PlainPage> pages,
        List<ActionPlan> plans) {
    public Documents {
        bulletins = List.copyOf(bulletins);
        issues = List.copyOf(issues);
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        plans = List.copyOf(plans);
    }

    /** The files that those were imported from which were not withdrawn, document by document. */
    public List<Original> originals() {
        return Stream.of(
                        issues.stream().map(Issue::standing),
                        articles.stream().map(Article::standing),
                        plans.stream().map(ActionPlan::standing))
                .<Standing>flatMap(each -> each)
                .filter(standing -> !standing.isWithdrawn())
                .map(Standing::original)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that readers may see. */
    public Documents shown(boolean drafts) {
        return new Documents(
                bulletins,
                issues.stream().filter(each -> each.standing().isShown(drafts)).toList(),
                articles.stream()
                        .filter(each -> each.standing().isShown(drafts))
                        .toList(),
                pages.stream().filter(each -> each.standing().isShown(drafts)).toList(),
                plans.stream().filter(each -> each.standing().isShown(drafts)).toList());
    }
}
