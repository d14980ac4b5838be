package dev.jianbao.config;

import java.net.URI;
import java.util.Optional;

/**
 * The site's own part of the page tags (网页标签) of 国办发〔2017〕47号, annex 1.
 *
 * @param siteName SiteName, the site's title unless set
 * @param siteDomain SiteDomain, the host of the base URL unless set
 * @param siteIdCode SiteIDCode, the ten digits given to a government site
 */
public record PageTags(String siteName, Optional<String> siteDomain, Optional<String> siteIdCode) {
    PageTags forHost(URI base) {
        return new PageTags(siteName, siteDomain.or(() -> Optional.ofNullable(base.getHost())), siteIdCode);
    }
}
