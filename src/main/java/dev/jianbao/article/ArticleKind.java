package dev.jianbao.article;

/** What sort of article a front matter announces. */
enum ArticleKind {
    NEWS,
    REPOST
}
