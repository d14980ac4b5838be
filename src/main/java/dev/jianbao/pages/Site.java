package dev.jianbao.pages;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.config.SiteConfig;

/**
 * All that pages are made of.
 *
 * @param config the site's settings
 * @param archive the linked documents
 * @param overview what can be said of the archive as a whole
 * @param flatplan the pages to make
 */
public record Site(SiteConfig config, Archive archive, Overview overview, Flatplan flatplan) {}
