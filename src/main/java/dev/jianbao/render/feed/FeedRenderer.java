package dev.jianbao.render.feed;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.Organisation;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Feeds;
import dev.jianbao.pages.PublishedFile;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.pool.Portions;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.Sink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the feeds of the site, of each bulletin and of each unit that occurs, in Atom and as JSON Feed, the sitemap, and {@code robots.txt}. Feeds and sitemaps are made of
 * absolute addresses, so without the site's own there are none. An office's own {@code robots.txt} takes the place of ours.
 */
public final class FeedRenderer implements Renderer {
    private static final OutputPath ROBOTS = new OutputPath("robots.txt");

    @Override
    public List<OutputPath> paths(Site site) {
        List<OutputPath> paths = new ArrayList<>();
        addresses(site).ifPresent(addresses -> {
            planned(site, new Announcer(site.config(), addresses))
                    .forEach(feed -> paths.addAll(List.of(atom(feed.path()), json(feed.path()))));
            paths.addAll(sitemap(site, addresses).paths());
        });
        if (!hasOwnRobots(site)) {
            paths.add(ROBOTS);
        }
        return List.copyOf(paths);
    }

    @Override
    public void render(Site site, Sink sink, Diagnostics diagnostics) {
        Optional<Addresses> addresses = addresses(site);
        if (addresses.isEmpty()) {
            diagnostics.report(Code.NO_BASE_URL, SourceRange.ofFile(SiteConfigReader.PATH));
        }
        addresses.ifPresent(known -> {
            Announcer announcer = new Announcer(site.config(), known);
            Portions.forEach(planned(site, announcer), planned -> {
                AtomFeed feed = planned.feed().get();
                OutputPath json = json(planned.path());
                sink.accept(Artifact.of(atom(planned.path()), feed.bytes()));
                sink.accept(Artifact.of(json, new JsonFeed(feed, known.of(json)).bytes()));
            });
            sitemap(site, known).render(sink);
        });
        if (!hasOwnRobots(site)) {
            sink.accept(Artifact.of(ROBOTS, robots(addresses)));
        }
    }

    private static Optional<Addresses> addresses(Site site) {
        return site.config().baseUrl().map(Addresses::new);
    }

    /** A feed: the folder it lies in, and how it is made. */
    private record Planned(String path, Supplier<AtomFeed> feed) {}

    private static List<Planned> planned(Site site, Announcer announcer) {
        List<Planned> feeds = new ArrayList<>();
        feeds.add(new Planned("", () -> ofSite(site, announcer)));
        site.archive()
                .series()
                .forEach(series ->
                        feeds.add(new Planned(Feeds.of(series.bulletin()), () -> ofSeries(series, announcer))));
        site.archive()
                .catalogue()
                .entities(Organisation.class)
                .filter(unit -> Feeds.has(unit, site.archive()))
                .forEach(unit -> feeds.add(new Planned(Feeds.of(unit), () -> ofUnit(unit, site, announcer))));
        return feeds;
    }

    private static OutputPath atom(String folder) {
        return new OutputPath(folder + Feeds.ATOM);
    }

    private static OutputPath json(String folder) {
        return new OutputPath(folder + Feeds.JSON);
    }

    private static Sitemap sitemap(Site site, Addresses addresses) {
        return new Sitemap(SitemapPages.of(site), addresses, Sitemap.LIMIT);
    }

    private static boolean hasOwnRobots(Site site) {
        return site.archive().assets().stream()
                .anyMatch(source -> new PublishedFile(source).path().equals(ROBOTS.value()));
    }

    private static AtomFeed ofSite(Site site, Announcer announcer) {
        SiteConfig config = site.config();
        Stream<Announcement> issues = site.archive().series().stream().flatMap(announcer::issues);
        Stream<Announcement> articles =
                site.archive().documents().articles().stream().map(announcer::announcement);
        Stream<Announcement> plans =
                site.archive().documents().plans().stream().flatMap(plan -> announcer.announcement(plan).stream());
        return new AtomFeed(
                config.language().tag(),
                config.documents().tag(),
                config.title(),
                config.description(),
                announcer.addresses().of(atom("")),
                announcer.addresses().of(StandardPages.HOME),
                announcer.publisher(),
                AtomFeed.newest(Stream.of(issues, articles, plans).flatMap(each -> each)));
    }

    private static AtomFeed ofSeries(Series series, Announcer announcer) {
        Bulletin bulletin = series.bulletin();
        return new AtomFeed(
                announcer.config().language().tag(),
                announcer.config().documents().tag(),
                bulletin.name(),
                bulletin.description(),
                announcer.addresses().of(atom(Feeds.of(bulletin))),
                announcer.addresses().of(Ref.bulletin(bulletin.id())),
                bulletin.issuer(),
                AtomFeed.newest(announcer.issues(series)));
    }

    /** The entries of a unit that came last; how many it has in all makes no difference. */
    private static AtomFeed ofUnit(Organisation unit, Site site, Announcer announcer) {
        List<Entry> entries = site.archive().index().of(unit.id());
        List<Entry> last = entries.subList(Math.max(0, entries.size() - AtomFeed.LENGTH), entries.size());
        return new AtomFeed(
                announcer.config().language().tag(),
                announcer.config().documents().tag(),
                unit.name(),
                Optional.of(site.config().title()),
                announcer.addresses().of(atom(Feeds.of(unit))),
                announcer.addresses().of(Ref.of(unit)),
                announcer.publisher(),
                AtomFeed.newest(last.stream().map(announcer::announcement)));
    }

    private static byte[] robots(Optional<Addresses> addresses) {
        StringBuilder text = new StringBuilder("User-agent: *\nAllow: /\n");
        addresses.ifPresent(known -> text.append("\nSitemap: ")
                .append(known.of(new OutputPath(Sitemap.PATH)))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
