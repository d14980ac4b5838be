package dev.jianbao.article;

import dev.jianbao.entity.EntityId;

/**
 * What an article is known by.
 *
 * @param year the folder it lies in, which is the year of its date
 * @param slug the name of its file
 */
public record ArticleId(int year, EntityId slug) {
    /** Such as {@code articles/2025/some-slug}. */
    @Override
    public String toString() {
        return "articles/" + year + "/" + slug;
    }
}
