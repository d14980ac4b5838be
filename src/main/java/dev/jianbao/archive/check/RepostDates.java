package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.article.Article;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;

/** A repost is no older than what it reposts. */
final class RepostDates implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.articles(archive).forEach(article -> run(article, diagnostics));
    }

    private static void run(Article article, Diagnostics diagnostics) {
        article.origin()
                .flatMap(origin -> origin.date())
                .filter(published -> article.date().value().isBefore(published))
                .ifPresent(published -> diagnostics.report(
                        Code.REPOST_BEFORE_SOURCE,
                        article.date().range(),
                        article.date().value(),
                        published));
    }
}
