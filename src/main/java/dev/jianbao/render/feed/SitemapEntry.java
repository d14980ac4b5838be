package dev.jianbao.render.feed;

import dev.jianbao.pages.PageUrl;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page as the sitemap names it.
 *
 * @param page its address
 * @param changed when what it shows last changed; empty where the content does not tell
 */
record SitemapEntry(PageUrl page, Optional<LocalDate> changed) {}
