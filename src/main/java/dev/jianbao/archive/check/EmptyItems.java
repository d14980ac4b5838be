package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;

/** A title is followed by text: a reader who finds none takes it for lost. */
final class EmptyItems implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.issues(archive)
                .flatMap(issue -> issue.items())
                .filter(item -> item.body().isEmpty())
                .forEach(item -> diagnostics.report(Code.EMPTY_ITEM, item.range(), item.title()));
        Documented.articles(archive)
                .filter(article -> article.body().isEmpty())
                .forEach(article ->
                        diagnostics.report(Code.EMPTY_ITEM, article.standing().source(), article.title()));
        archive.documents().pages().stream()
                .filter(page -> page.body().isEmpty() && !page.standing().isWithdrawn())
                .forEach(page ->
                        diagnostics.report(Code.EMPTY_ITEM, page.standing().source(), page.title()));
    }
}
