package dev.jianbao.pages;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.archive.past.Past;
import dev.jianbao.config.SiteConfig;

/**
 * All that pages are made of.
 *
 * @param config the site's settings
 * @param archive the linked documents
 * @param overview what can be said of the archive as a whole
 * @param past when documents were published and changed, and what they said before
 * @param flatplan the pages to make
 */
public record Site(SiteConfig config, Archive archive, Overview overview, Past past, Flatplan flatplan) {}
