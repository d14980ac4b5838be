package dev.jianbao.render.feed;

import dev.jianbao.pages.PageUrl;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page as the sitemap names it.
 *
 * @param page its address
 * @param changed says when what it shows last changed, empty where the content does not tell; asked when the page is named, not when it is planned
 */
record SitemapEntry(PageUrl page, Supplier<Optional<LocalDate>> changed) {}
