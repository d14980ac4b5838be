package dev.jianbao.render.feed;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Entry;
import dev.jianbao.pages.OverviewPage;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PageVisitor;
import dev.jianbao.pages.PastPage;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which pages search engines shall know, and when each last changed. Pages that only lead elsewhere are left out. */
final class SitemapPages implements PageVisitor<Optional<SitemapEntry>> {
    private final Archive archive;

    private SitemapPages(Archive archive) {
        this.archive = archive;
    }

    static List<SitemapEntry> of(Site site) {
        SitemapPages visitor = new SitemapPages(site.archive());
        return site.flatplan().pages().stream()
                .flatMap(page -> page.accept(visitor).stream())
                .toList();
    }

    private static Optional<SitemapEntry> undated(Page page) {
        return dated(page.url(), Optional::empty);
    }

    private static Optional<SitemapEntry> dated(PageUrl page, Supplier<Optional<LocalDate>> changed) {
        return Optional.of(new SitemapEntry(page, changed));
    }

    private static Optional<SitemapEntry> sliced(PageUrl page, Slice slice) {
        return dated(page, () -> LastChange.latest(slice.entries().stream().map(SitemapPages::changed)));
    }

    private static LocalDate changed(Entry entry) {
        return entry.map(item -> LastChange.of(item.issue()), article -> LastChange.of(article.article()));
    }

    @Override
    public Optional<SitemapEntry> home(Page.Home page) {
        return dated(page.url(), () -> {
            Stream<LocalDate> issues = archive.documents().issues().stream().map(LastChange::of);
            Stream<LocalDate> articles = archive.documents().articles().stream().map(LastChange::of);
            return LastChange.latest(Stream.concat(issues, articles));
        });
    }

    @Override
    public Optional<SitemapEntry> bulletin(Page.OfBulletin page) {
        return dated(page.url(), () -> LastChange.of(page.series().issues()));
    }

    @Override
    public Optional<SitemapEntry> year(Page.OfYear page) {
        return dated(page.url(), () -> LastChange.of(page.issues()));
    }

    @Override
    public Optional<SitemapEntry> issue(Page.OfIssue page) {
        return dated(page.url(), () -> Optional.of(LastChange.of(page.issue())));
    }

    @Override
    public Optional<SitemapEntry> section(Page.OfSection page) {
        return sliced(page.url(), page.slice());
    }

    @Override
    public Optional<SitemapEntry> unit(Page.OfUnit page) {
        return sliced(page.url(), page.slice());
    }

    @Override
    public Optional<SitemapEntry> region(Page.OfRegion page) {
        return sliced(page.url(), page.slice());
    }

    @Override
    public Optional<SitemapEntry> topic(Page.OfTopic page) {
        return sliced(page.url(), page.slice());
    }

    @Override
    public Optional<SitemapEntry> units(Page.Units page) {
        return undated(page);
    }

    @Override
    public Optional<SitemapEntry> regions(Page.Regions page) {
        return undated(page);
    }

    @Override
    public Optional<SitemapEntry> topics(Page.Topics page) {
        return undated(page);
    }

    @Override
    public Optional<SitemapEntry> partnerships(Page.Partnerships page) {
        return undated(page);
    }

    @Override
    public Optional<SitemapEntry> articles(Page.Articles page) {
        return sliced(page.url(), page.slice());
    }

    @Override
    public Optional<SitemapEntry> article(Page.OfArticle page) {
        return dated(page.url(), () -> Optional.of(LastChange.of(page.article())));
    }

    @Override
    public Optional<SitemapEntry> plain(Page.Plain page) {
        return dated(page.url(), page.page()::date);
    }

    @Override
    public Optional<SitemapEntry> plan(PlanPage page) {
        return dated(
                page.url(),
                () -> LastChange.latest(page.plan()
                        .map(Stream::of)
                        .orElseGet(() -> archive.documents().plans().stream())
                        .flatMap(plan -> LastChange.ofRecord(plan).stream())));
    }

    @Override
    public Optional<SitemapEntry> overview(OverviewPage page) {
        return undated(page);
    }

    @Override
    public Optional<SitemapEntry> past(PastPage page) {
        return Optional.empty();
    }

    @Override
    public Optional<SitemapEntry> corrections(Page.Corrections page) {
        return undated(page);
    }

    @Override
    public Optional<SitemapEntry> search(Page.Search page) {
        return undated(page);
    }

    @Override
    public Optional<SitemapEntry> notFound(Page.NotFound page) {
        return Optional.empty();
    }

    @Override
    public Optional<SitemapEntry> moved(Page.Moved page) {
        return Optional.empty();
    }

    @Override
    public Optional<SitemapEntry> rendition(Page.Rendition page) {
        return Optional.empty();
    }
}
