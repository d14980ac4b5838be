package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Destination;
import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PublishedFile;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.ThingView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.source.markdown.Target;
import dev.jianbao.source.markdown.tree.UrlText;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page being composed: it knows where it stands, and so how to link to anything else.
 *
 * @param desk what all pages share
 * @param url where the page stands
 * @param showsText whether it is a page that may show a document's text; no other is made anew when a text changes
 */
public record Sheet(Desk desk, PageUrl url, boolean showsText) {
    public Words words() {
        return desk.words();
    }

    /**
     * The way from this page to a path of the site: relative, so that the site works wherever it lies. A server shows the page
     * for missing addresses at any depth; its links start at the site's root, where that is known.
     */
    public String way(String path) {
        return url.equals(StandardPages.NOT_FOUND)
                ? desk.config()
                        .baseUrl()
                        .map(URI::getRawPath)
                        .map(root -> root + path)
                        .orElseGet(() -> url.to(path))
                : desk.way(url, path);
    }

    /** The way to an anchor on a page; empty for its head. */
    public String way(PageUrl page, String anchor) {
        if (anchor.isEmpty()) {
            return way(page.path());
        }
        return page.equals(url) ? fragment(anchor) : way(page.path()) + fragment(anchor);
    }

    /** What leads to an anchor, behind the way to its page. */
    static String fragment(String anchor) {
        return "#" + UrlText.encodePath(anchor);
    }

    public String way(Ref ref) {
        return way(PageUrl.of(ref), PageUrl.anchor(ref));
    }

    public static ThingView thing(Ref ref) {
        return new ThingView(ref.kind().word(), ref.shown());
    }

    /** A link to a thing, marked with its id. */
    public LinkView to(Ref ref, String label) {
        return new LinkView(label, Optional.of(way(ref)), Optional.of(thing(ref)));
    }

    /** A link to a page that shows no single thing. */
    public LinkView to(PageUrl page, String label) {
        return LinkView.to(way(page, ""), label);
    }

    public LinkView entity(EntityId id) {
        return desk.archive().catalogue().entity(id).map(this::entity).orElseGet(() -> LinkView.text(id.value()));
    }

    public LinkView entity(Entity entity) {
        return to(Ref.of(entity), entity.name());
    }

    public List<LinkView> entities(Collection<EntityId> ids) {
        return ids.stream().map(this::entity).toList();
    }

    /** A link to an entity with the number of entries that involve it. */
    public CountedView counted(EntityId id) {
        return new CountedView(entity(id), desk.archive().index().of(id).size());
    }

    /** A name as it was written, linked if the catalogue knows one organisation by it. */
    public LinkView organisation(String name) {
        return desk.archive()
                .catalogue()
                .organisation(name)
                .map(unit -> to(Ref.of(unit), name))
                .orElseGet(() -> LinkView.text(name));
    }

    /** What an issue is called on a page of its own bulletin: its number, without the total if it has both, else its date. */
    public String number(Issue issue) {
        return desk.signpost(issue).number();
    }

    /** What an issue is called anywhere. */
    public String name(Issue issue) {
        return desk.signpost(issue).name();
    }

    public LinkView issue(Issue issue) {
        Signpost post = desk.signpost(issue);
        return post.link(way(post.url(), ""), false);
    }

    /** An item's place in its issue, in words. */
    public String place(Issue issue, Item item) {
        return desk.place(issue.place(item));
    }

    /** A link to a document that proves something, by the id that authors write. */
    public LinkView document(String id) {
        Ref ref = Ref.document(id);
        Optional<LinkView> entry = desk.archive()
                .entry(ref)
                .map(found -> found.map(
                        item -> to(ref, words().say("itemOf", name(item.issue()), place(item.issue(), item.item()))),
                        article -> to(ref, article.title())));
        Optional<LinkView> known = entry.or(() -> desk.issue(ref).map(this::issue));
        return known.orElseGet(() -> href(new Target.Reference(ref.kind().word(), ref.id()))
                .map(href -> new LinkView(id, Optional.of(href), Optional.of(thing(ref))))
                .orElseGet(() -> LinkView.text(id)));
    }

    public Markup markup(Prose prose) {
        if (!showsText) {
            throw new IllegalStateException("the page of no document shows the text of one: " + url);
        }
        return new Markup(prose.html(this::address));
    }

    private @Nullable String address(Target target) {
        return href(target).orElse(null);
    }

    public Optional<String> href(Target target) {
        return desk.archive().resolve(target).map(this::href);
    }

    private String href(Destination destination) {
        if (destination instanceof Destination.Thing thing) {
            String anchor = thing.fragment().isEmpty() ? PageUrl.anchor(thing.ref()) : thing.fragment();
            return way(desk.page(thing.ref(), anchor), anchor);
        } else if (destination instanceof Destination.Asset asset) {
            String fragment = asset.fragment().isEmpty() ? "" : fragment(asset.fragment());
            return way(new PublishedFile(asset.path()).address()) + fragment;
        }
        return ((Destination.Outside) destination).url();
    }

    /** The full address of a path of the site, where the site has an address. */
    public Optional<String> absolute(String path) {
        Optional<URI> base = desk.config().baseUrl();
        return base.isPresent() ? Optional.of(base.get() + path) : Optional.empty();
    }

    /** The same, or the address relative to this page. */
    public String address(PageUrl page, String anchor) {
        String fragment = anchor.isEmpty() ? "" : "#" + anchor;
        return absolute(page.path() + fragment).orElseGet(() -> way(page, anchor));
    }
}
