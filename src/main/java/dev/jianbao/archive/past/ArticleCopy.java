package dev.jianbao.archive.past;

import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import java.util.List;

/** Lays out an article. */
final class ArticleCopy {
    private ArticleCopy() {}

    static List<Block> blocks(Article article) {
        Block head = new Statements()
                .add("title", article.title())
                .add("subtitleHead", article.subtitle())
                .add("date", article.date().value().toString())
                .add("source", article.origin().flatMap(Origin::name))
                .add("sourceDate", article.origin().flatMap(Origin::date))
                .add("sourceEditor", article.origin().flatMap(Origin::editor))
                .block();
        Block foot = new Statements().hands(article.standing().credits()).block();
        return List.of(head, Block.text(article.body()), foot);
    }
}
