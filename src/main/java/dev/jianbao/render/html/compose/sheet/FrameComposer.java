package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.config.Language;
import dev.jianbao.config.NavigationLink;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.pages.Feeds;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PublishedFile;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.tags.PageTagging;
import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.Frame.MenuEntry;
import dev.jianbao.render.html.view.Frame.Meta;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.source.markdown.Target;
import dev.jianbao.source.markdown.tree.UrlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the frame around a page: titles, tags, styles, the way to everything else. */
public final class FrameComposer {
    private static final String STYLE = "theme/gazette.css";
    private static final String SCRIPT = "theme/reader.js";

    private static final String OPEN_SEARCH = "application/opensearchdescription+xml";

    private final Desk desk;
    private final Sheet sheet;

    public FrameComposer(Sheet sheet) {
        this.desk = sheet.desk();
        this.sheet = sheet;
    }

    public Frame frame(PageHead head) {
        SiteConfig config = desk.config();
        boolean home = sheet.url().equals(StandardPages.HOME);
        List<String> titles = new ArrayList<>(head.title());
        if (!home) {
            titles.add(config.title());
        }
        return new Frame(
                config.language().tag(),
                documentLanguage(),
                String.join(desk.words().say("titleJoin"), titles),
                config.title(),
                emblem(),
                sheet.absolute(sheet.url().path()),
                tags(head),
                links(head),
                sheet.way(SCRIPT),
                head.structured().filter(any -> !desk.isRendering()),
                home ? List.of() : crumbs(head),
                menu(head.menu()),
                rendition().map(page -> sheet.way(page.path())),
                desk.isRendering() ? Optional.of(original()) : Optional.empty(),
                search(),
                config.publisher(),
                foot());
    }

    /** What a page says of itself for machines; a rendition says only that the original is to be known in its stead. */
    private List<Meta> tags(PageHead head) {
        if (desk.isRendering()) {
            return List.of(new Meta("robots", "noindex"));
        }
        List<Meta> tags = new PageTagging(desk.config()).site();
        tags.addAll(head.tags());
        if (tags.stream().noneMatch(tag -> tag.name().equals("Description"))) {
            tags.add(new Meta("Description", description(head)));
        }
        return tags;
    }

    /** Of a page whose author did not describe it: where it stands in what archive. */
    private String description(PageHead head) {
        List<String> titles = new ArrayList<>(head.title());
        titles.add(desk.config().title());
        String page = String.join(desk.words().say("titleJoin"), titles);
        return desk.config()
                .description()
                .map(site -> page + desk.words().say("sentenceJoin") + site)
                .orElse(page);
    }

    private Optional<PageUrl> rendition() {
        return desk.isRendering() ? Optional.empty() : desk.rendition(sheet.url());
    }

    /** The way from a rendition to what was written. */
    private String original() {
        return sheet.url().rendition().to(sheet.url().path());
    }

    /** Documents are Chinese, whatever the frame is. */
    private Optional<String> documentLanguage() {
        return desk.config().documents() == desk.config().language()
                ? Optional.empty()
                : Optional.of(desk.config().documents().tag());
    }

    private Optional<String> emblem() {
        return desk.config().look().emblem().map(source -> sheet.way(new PublishedFile(source).address()));
    }

    private List<LinkView> crumbs(PageHead head) {
        List<LinkView> crumbs = new ArrayList<>();
        crumbs.add(sheet.to(StandardPages.HOME, desk.config().title()));
        crumbs.addAll(head.way());
        head.title().stream().limit(1).forEach(title -> crumbs.add(LinkView.text(title)));
        return crumbs;
    }

    private List<HeadLink> links(PageHead head) {
        List<HeadLink> links = new ArrayList<>();
        links.add(HeadLink.to("stylesheet", desk.way(sheet.url(), STYLE)));
        if (!sheet.way(STYLE).equals(desk.way(sheet.url(), STYLE))) {
            links.add(HeadLink.to("stylesheet", sheet.way(STYLE)));
        }
        emblem().ifPresent(address -> links.add(HeadLink.to("icon", address)));
        canonical(head).ifPresent(address -> links.add(HeadLink.to("canonical", address)));
        if (desk.isRendering()) {
            String written = sheet.absolute(sheet.url().path()).orElseGet(this::original);
            links.add(HeadLink.inLanguage(Language.ZH_HANS.tag(), written));
        }
        rendition()
                .ifPresent(page -> links.add(HeadLink.inLanguage(
                        Language.ZH_HANT.tag(), sheet.absolute(page.path()).orElseGet(() -> sheet.way(page.path())))));
        if (desk.config().baseUrl().isPresent()) {
            links.addAll(feeds("", desk.config().title()));
            if (desk.config().search()) {
                links.add(HeadLink.to(
                        "search",
                        sheet.way("opensearch.xml"),
                        OPEN_SEARCH,
                        Optional.of(desk.config().title())));
            }
        }
        links.addAll(head.links());
        return links;
    }

    /** A rendition names its original even where the site has no address. */
    private Optional<String> canonical(PageHead head) {
        Optional<String> address =
                sheet.absolute(head.canonical().orElse(sheet.url()).path());
        return address.or(() -> desk.isRendering() ? Optional.of(original()) : Optional.empty());
    }

    /** The feeds that lie in a folder, for machines; none where the site has no address. */
    public List<HeadLink> feeds(String folder, String title) {
        return desk.config().baseUrl().isEmpty()
                ? List.of()
                : List.of(
                        HeadLink.to(
                                "alternate",
                                sheet.way(folder + Feeds.ATOM),
                                "application/atom+xml",
                                Optional.of(title)),
                        HeadLink.to(
                                "alternate",
                                sheet.way(folder + Feeds.JSON),
                                "application/feed+json",
                                Optional.of(title)));
    }

    /** The same, for readers. */
    public Optional<FactView> subscription(String folder) {
        return desk.config()
                .baseUrl()
                .map(any -> new FactView(
                        "feeds",
                        desk.words().say("subscribe"),
                        List.of(
                                LinkView.to(sheet.way(folder + Feeds.ATOM), "Atom"),
                                LinkView.to(sheet.way(folder + Feeds.JSON), "JSON Feed"))));
    }

    private List<MenuEntry> menu(Optional<PageUrl> current) {
        List<MenuEntry> menu = new ArrayList<>();
        add(menu, StandardPages.HOME, "home", current);
        bulletins(menu, current);
        desk.indexes().forEach(page -> add(menu, page.url(), page.key(), current));
        desk.config().navigation().forEach(link -> own(menu, link));
        return menu;
    }

    /** One bulletin stands in the menu itself; several are gathered on the home page. */
    private void bulletins(List<MenuEntry> menu, Optional<PageUrl> current) {
        List<Series> series = desk.archive().series();
        if (series.size() == 1) {
            PageUrl only = PageUrl.of(Ref.bulletin(series.get(0).bulletin().id()));
            add(menu, only, "bulletins", current);
        } else if (!series.isEmpty()) {
            String href = sheet.way(StandardPages.HOME, "bulletins");
            boolean here =
                    current.filter(url -> url.path().startsWith("bulletins/")).isPresent();
            menu.add(new MenuEntry(LinkView.to(href, desk.words().say("bulletins")), here));
        }
    }

    private void add(List<MenuEntry> menu, PageUrl url, String key, Optional<PageUrl> current) {
        boolean here = current.filter(url::equals).isPresent();
        menu.add(new MenuEntry(sheet.to(url, desk.words().say(key)), here));
    }

    private void own(List<MenuEntry> menu, NavigationLink link) {
        String target = link.target().value();
        Optional<String> href = target.startsWith("https:") || target.startsWith("http:")
                ? Optional.of(UrlText.encode(target))
                : Ref.parse(target)
                        .flatMap(ref ->
                                sheet.href(new Target.Reference(ref.kind().word(), ref.id())));
        href.ifPresent(to -> menu.add(new MenuEntry(
                LinkView.to(to, link.label()), to.equals(sheet.way(sheet.url().path())))));
    }

    /** The search page has a form of its own. */
    private Optional<String> search() {
        boolean elsewhere = !sheet.url().equals(StandardPages.SEARCH);
        return desk.config().search() && elsewhere
                ? Optional.of(sheet.way(StandardPages.SEARCH, ""))
                : Optional.empty();
    }

    private List<LinkView> foot() {
        List<LinkView> foot = new ArrayList<>();
        if (desk.config().search()) {
            foot.add(sheet.to(StandardPages.SEARCH, desk.words().say("search")));
        }
        if (desk.config().baseUrl().isPresent()) {
            foot.add(LinkView.to(sheet.way(Feeds.ATOM), desk.words().say("feed")));
            foot.add(LinkView.to(sheet.way(Feeds.JSON), desk.words().say("feedJson")));
        }
        foot.add(sheet.to(StandardPages.CORRECTIONS, desk.words().say("corrections")));
        return foot;
    }
}
