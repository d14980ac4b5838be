package dev.jianbao.render.feed;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The sitemap (sitemaps.org, protocol 0.9). As one file may name {@value #LIMIT} pages and no more, a larger site gets
 * several, {@code sitemap-1.xml} and so on, and {@code sitemap.xml} names those.
 *
 * @param pages to be named
 * @param addresses of the site
 * @param limit how many pages a file may name
 */
record Sitemap(List<SitemapEntry> pages, Addresses addresses, int limit) {
    static final int LIMIT = 50_000;
    static final String PATH = "sitemap.xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    Sitemap {
        pages = List.copyOf(pages);
    }

    List<OutputPath> paths() {
        List<OutputPath> paths = new ArrayList<>();
        paths.add(new OutputPath(PATH));
        if (pages.size() > limit) {
            IntStream.rangeClosed(1, parts()).mapToObj(Sitemap::part).forEach(paths::add);
        }
        return paths;
    }

    void render(Consumer<Artifact> sink) {
        if (pages.size() <= limit) {
            sink.accept(Artifact.of(new OutputPath(PATH), file(pages)));
            return;
        }
        sink.accept(Artifact.of(new OutputPath(PATH), index()));
        for (int number = 1; number <= parts(); number++) {
            List<SitemapEntry> part = pages.subList((number - 1) * limit, Math.min(number * limit, pages.size()));
            sink.accept(Artifact.of(part(number), file(part)));
        }
    }

    private int parts() {
        return (pages.size() + limit - 1) / limit;
    }

    private static OutputPath part(int number) {
        return new OutputPath("sitemap-" + number + ".xml");
    }

    private byte[] file(List<SitemapEntry> part) {
        XmlText xml = new XmlText("urlset", NAMESPACE, Map.of());
        for (SitemapEntry entry : part) {
            xml.open("url").text("loc", addresses.of(entry.page()));
            entry.changed().get().ifPresent(date -> xml.text("lastmod", date.toString()));
            xml.close();
        }
        return xml.bytes();
    }

    private byte[] index() {
        XmlText xml = new XmlText("sitemapindex", NAMESPACE, Map.of());
        for (int number = 1; number <= parts(); number++) {
            xml.open("sitemap").text("loc", addresses.of(part(number))).close();
        }
        return xml.bytes();
    }
}
