package dev.jianbao.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a site, from {@code content/site.yaml}.
 *
 * @param title what the archive is called
 * @param baseUrl where it is hosted, ending in a slash; without it there are no feeds, canonical links or sitemap
 * @param language of the frame around the documents
 * @param documents the language of the documents: Chinese, in simplified or in traditional characters
 * @param timeZone in which its dates are meant
 * @param description one sentence
 * @param publisher the office that stands behind it
 * @param pageTags what 国办发〔2017〕47号 asks every page to state
 * @param navigation links after the built-in ones
 * @param look what the site changes of the look
 * @param counting how the statistics count
 * @param search whether it has a search page, and the index for it
 * @param rendition whether documents are shown in traditional characters as well
 * @param history whether it says when documents changed, and shows their earlier versions
 * @param originals whether the files that documents were imported from are published beside them
 * @param rawHtml whether HTML in Markdown is let through the safelist, rather than shown as text
 */
public record SiteConfig(
        String title,
        Optional<URI> baseUrl,
        Language language,
        Language documents,
        ZoneId timeZone,
        Optional<String> description,
        Optional<String> publisher,
        PageTags pageTags,
        List<NavigationLink> navigation,
        Look look,
        Counting counting,
        boolean search,
        Optional<Rendition> rendition,
        boolean history,
        boolean originals,
        boolean rawHtml) {
    public SiteConfig {
        navigation = List.copyOf(navigation);
    }

    /** The same, hosted elsewhere. */
    public SiteConfig hostedAt(URI base) {
        return new SiteConfig(
                title,
                Optional.of(base),
                language,
                documents,
                timeZone,
                description,
                publisher,
                pageTags.forHost(base),
                navigation,
                look,
                counting,
                search,
                rendition,
                history,
                originals,
                rawHtml);
    }

    /** The same of the rendition of documents in traditional characters, which has a frame in them as well. */
    public SiteConfig rendered() {
        return new SiteConfig(
                title,
                baseUrl,
                Language.ZH_HANT,
                Language.ZH_HANT,
                timeZone,
                description,
                publisher,
                pageTags,
                navigation,
                look,
                counting,
                search,
                rendition,
                history,
                originals,
                rawHtml);
    }
}
