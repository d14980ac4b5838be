package dev.jianbao.render.feed;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.PublishedFile;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the feeds of the site and of each bulletin, the sitemap, and {@code robots.txt}. Feeds and sitemaps are made of
 * absolute addresses, so without the site's own there are none. An office's own {@code robots.txt} takes the place of ours.
 */
public final class FeedRenderer implements Renderer {
    private static final OutputPath FEED = new OutputPath("feed.xml");
    private static final OutputPath ROBOTS = new OutputPath("robots.txt");

    @Override
    public List<OutputPath> paths(Site site) {
        List<OutputPath> paths = new ArrayList<>();
        addresses(site).ifPresent(addresses -> {
            paths.add(FEED);
            site.archive().series().forEach(series -> paths.add(feed(series.bulletin())));
            paths.addAll(sitemap(site, addresses).paths());
        });
        if (!hasOwnRobots(site)) {
            paths.add(ROBOTS);
        }
        return List.copyOf(paths);
    }

    @Override
    public void render(Site site, Consumer<Artifact> sink, Diagnostics diagnostics) {
        Optional<Addresses> addresses = addresses(site);
        if (addresses.isEmpty()) {
            diagnostics.report(Code.NO_BASE_URL, SourceRange.ofFile(SiteConfigReader.PATH));
        }
        addresses.ifPresent(known -> {
            Announcer announcer = new Announcer(site.config(), known);
            sink.accept(Artifact.of(FEED, ofSite(site, announcer).bytes()));
            site.archive().series().parallelStream()
                    .forEach(series -> sink.accept(Artifact.of(
                            feed(series.bulletin()), ofSeries(series, announcer).bytes())));
            sitemap(site, known).render(sink);
        });
        if (!hasOwnRobots(site)) {
            sink.accept(Artifact.of(ROBOTS, robots(addresses)));
        }
    }

    private static Optional<Addresses> addresses(Site site) {
        return site.config().baseUrl().map(Addresses::new);
    }

    private static OutputPath feed(Bulletin bulletin) {
        return new OutputPath("bulletins/" + bulletin.id() + "/feed.xml");
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
        return new AtomFeed(
                config.language().tag(),
                config.title(),
                config.description(),
                announcer.addresses().of(FEED),
                announcer.addresses().of(StandardPages.HOME),
                announcer.publisher(),
                AtomFeed.newest(Stream.concat(issues, articles)));
    }

    private static AtomFeed ofSeries(Series series, Announcer announcer) {
        Bulletin bulletin = series.bulletin();
        return new AtomFeed(
                announcer.config().language().tag(),
                bulletin.name(),
                bulletin.description(),
                announcer.addresses().of(feed(bulletin)),
                announcer.addresses().of(Ref.bulletin(bulletin.id())),
                bulletin.issuer(),
                AtomFeed.newest(announcer.issues(series)));
    }

    private static byte[] robots(Optional<Addresses> addresses) {
        StringBuilder text = new StringBuilder("User-agent: *\nAllow: /\n");
        addresses.ifPresent(known -> text.append("\nSitemap: ")
                .append(known.of(new OutputPath(Sitemap.PATH)))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
