package dev.jianbao.render.html.view;

import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param language of the frame
 * @param documentLanguage of the documents, where it is another
 * @param title of the page and the site
 * @param siteTitle of the site
 * @param emblem the address of the site's emblem
 * @param address the full address, where the site has one
 * @param tags named facts for machines
 * @param links to styles, feeds, neighbours
 * @param script adds comfort where scripts run
 * @param structured JSON-LD
 * @param crumbs the way from the home page, which is the first, to this one, which leads nowhere
 * @param menu the way to everything else
 * @param rendition leads to the same in traditional characters
 * @param original leads from there back to what was written
 * @param search where its search page is, if the site has one and this is another
 * @param publisher the office behind the site
 * @param foot links at the foot
 */
public record Frame(
        String language,
        Optional<String> documentLanguage,
        String title,
        String siteTitle,
        Optional<String> emblem,
        Optional<String> address,
        List<Meta> tags,
        List<HeadLink> links,
        String script,
        Optional<Markup> structured,
        List<LinkView> crumbs,
        List<MenuEntry> menu,
        Optional<String> rendition,
        Optional<String> original,
        Optional<String> search,
        Optional<String> publisher,
        List<LinkView> foot) {
    public Frame {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        crumbs = List.copyOf(crumbs);
        menu = List.copyOf(menu);
        foot = List.copyOf(foot);
    }

    /**
     * A named fact.
     *
     * @param name such as {@code ArticleTitle}
     * @param content its value
     */
    public record Meta(String name, String content) {}

    /**
     * A link of the page as a whole.
     *
     * @param rel what it is to the page
     * @param href where it leads
     * @param type of what is there, if that is not plain
     * @param title of what is there
     * @param language of what is there, if it is another
     */
    public record HeadLink(
            String rel, String href, Optional<String> type, Optional<String> title, Optional<String> language) {
        public static HeadLink to(String rel, String href) {
            return new HeadLink(rel, href, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** To what is of a type of its own. */
        public static HeadLink to(String rel, String href, String type, Optional<String> title) {
            return new HeadLink(rel, href, Optional.of(type), title, Optional.empty());
        }

        /** To the same in another language. */
        public static HeadLink inLanguage(String language, String href) {
            return new HeadLink("alternate", href, Optional.empty(), Optional.empty(), Optional.of(language));
        }
    }

    /**
     * An entry of the navigation.
     *
     * @param link where it leads
     * @param current whether the page belongs to it
     */
    public record MenuEntry(LinkView link, boolean current) {}
}
