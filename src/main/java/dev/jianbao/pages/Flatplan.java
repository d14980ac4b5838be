package dev.jianbao.pages;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.archive.past.Chronicle;
import dev.jianbao.archive.past.Past;
import dev.jianbao.archive.past.Version;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Standing;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.output.OutputPath;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every page of the site. A page that would be empty is not planned. */
public final class Flatplan {
    private final Archive archive;
    private final Past past;
    private final Diagnostics diagnostics;
    private final List<Page> pages = new ArrayList<>();

    private Flatplan(Archive archive, Past past, Diagnostics diagnostics) {
        this.archive = archive;
        this.past = past;
        this.diagnostics = diagnostics;
    }

    /** Plans the pages of an archive, in the order of its documents. An alias that can be no page's path is reported. */
    public static Flatplan of(
            Archive archive, SiteConfig config, Overview overview, Past past, Diagnostics diagnostics) {
        Flatplan plan = new Flatplan(archive, past, diagnostics);
        plan.add(new Page.Home(StandardPages.HOME));
        archive.series().forEach(plan::addSeries);
        plan.addArticles();
        PlanFlatplan.of(archive).forEach(plan::add);
        archive.documents().plans().forEach(each -> {
            plan.addPast(Ref.plan(each.id()));
            plan.addAliases(each.standing(), Ref.plan(each.id()));
        });
        plan.addEntities();
        OverviewFlatplan.of(overview, archive.entries()).forEach(plan::add);
        archive.documents().pages().forEach(page -> {
            plan.add(new Page.Plain(PageUrl.of(Ref.page(page.id())), page));
            plan.addAliases(page.standing(), Ref.page(page.id()));
        });
        plan.add(new Page.Corrections(StandardPages.CORRECTIONS));
        if (config.search()) {
            plan.add(new Page.Search(StandardPages.SEARCH));
        }
        plan.add(new Page.NotFound(StandardPages.NOT_FOUND));
        if (config.rendition().isPresent()) {
            plan.addRenditions();
        }
        return plan;
    }

    public List<Page> pages() {
        return List.copyOf(pages);
    }

    /** Those that show another in traditional characters. */
    public Stream<Page.Rendition> renditions() {
        return pages.stream().filter(Page.Rendition.class::isInstance).map(Page.Rendition.class::cast);
    }

    /** Every page that shows a document itself, as far as it stands: not its past, nor what is left of one that was withdrawn. */
    private void addRenditions() {
        pages.stream()
                .filter(Flatplan::showsDocument)
                .map(page -> new Page.Rendition(page.url().rendition(), page))
                .toList()
                .forEach(this::add);
    }

    private static boolean showsDocument(Page page) {
        if (page instanceof Page.OfIssue of) {
            return !of.issue().standing().isWithdrawn();
        } else if (page instanceof Page.OfArticle of) {
            return !of.article().standing().isWithdrawn();
        } else if (page instanceof PlanPage of) {
            return of.plan().isPresent() && !(page instanceof PlanPage.Tombstone);
        }
        return page instanceof Page.Plain of && !of.page().standing().isWithdrawn();
    }

    private void add(Page page) {
        pages.add(page);
    }

    private void addSeries(Series series) {
        add(new Page.OfBulletin(PageUrl.of(Ref.bulletin(series.bulletin().id())), series));
        series.byYear()
                .forEach((year, issues) ->
                        add(new Page.OfYear(StandardPages.year(series.bulletin().id(), year), series, year, issues)));
        List<Issue> issues = series.issues();
        for (int at = 0; at < issues.size(); at++) {
            Issue issue = issues.get(at);
            Ref ref = Ref.of(issue.id());
            add(new Page.OfIssue(PageUrl.of(ref), series, issue, at(issues, at - 1), at(issues, at + 1)));
            addPast(ref);
            addAliases(issue.standing(), ref);
        }
        for (BulletinSection section : series.bulletin().sections()) {
            Ref ref = Ref.section(series.bulletin().id(), section.id());
            sliced(
                    ref,
                    archive.index().ofSection(ref),
                    (url, slice) -> new Page.OfSection(url, series, section, slice));
        }
    }

    private void addArticles() {
        List<Article> articles = archive.articles();
        List<Entry> entries = archive.register().articles().among(archive.entries());
        if (!articles.isEmpty()) {
            for (Slice slice : Slice.of(entries)) {
                add(new Page.Articles(url(StandardPages.ARTICLES, slice), slice));
            }
        }
        for (int at = 0; at < articles.size(); at++) {
            Article article = articles.get(at);
            Ref ref = Ref.of(article.id());
            add(new Page.OfArticle(PageUrl.of(ref), article, at(articles, at - 1), at(articles, at + 1)));
            addPast(ref);
            addAliases(article.standing(), ref);
        }
    }

    private void addEntities() {
        archive.catalogue()
                .entities(Organisation.class)
                .forEach(unit -> entity(unit, (url, slice) -> new Page.OfUnit(url, unit, slice)));
        archive.catalogue()
                .entities(Region.class)
                .forEach(region -> entity(region, (url, slice) -> new Page.OfRegion(url, region, slice)));
        archive.catalogue()
                .entities(Topic.class)
                .forEach(topic -> entity(topic, (url, slice) -> new Page.OfTopic(url, topic, slice)));
        index(Organisation.class, new Page.Units(StandardPages.UNITS));
        index(Region.class, new Page.Regions(StandardPages.REGIONS));
        index(Topic.class, new Page.Topics(StandardPages.TOPICS));
        if (!archive.catalogue().partnerships().isEmpty()) {
            add(new Page.Partnerships(StandardPages.PARTNERSHIPS));
        }
    }

    private void index(Class<? extends Entity> type, Page page) {
        if (archive.catalogue().entities(type).findAny().isPresent()) {
            add(page);
        }
    }

    private interface SlicedPage {
        Page of(PageUrl url, Slice slice);
    }

    private void entity(Entity entity, SlicedPage page) {
        sliced(Ref.of(entity), archive.index().of(entity.id()), page);
    }

    private void sliced(Ref ref, List<Entry> entries, SlicedPage page) {
        for (Slice slice : Slice.of(entries)) {
            add(page.of(url(PageUrl.of(ref), slice), slice));
        }
    }

    /** The address of one page of a list. */
    public static PageUrl url(PageUrl first, Slice slice) {
        return url(first, slice, slice.number());
    }

    /** The address of another page of the list that a slice belongs to. */
    public static PageUrl url(PageUrl first, Slice slice, int number) {
        return number == slice.last() ? first : first.further(number);
    }

    /** A document that never changed has no more past than its page says. */
    private void addPast(Ref document) {
        past.of(document).filter(Chronicle::hasEarlier).ifPresent(chronicle -> {
            PageUrl url = PageUrl.of(document);
            add(new PastPage.OfHistory(url.history(), chronicle));
            for (Version version : chronicle.earlier()) {
                add(new PastPage.OfVersion(url.version(version.key()), chronicle, version));
            }
        });
    }

    private void addAliases(Standing standing, Ref target) {
        for (Located<String> alias : standing.aliases()) {
            if (OutputPath.fault(alias.value()).isPresent() || !alias.value().endsWith(".html")) {
                diagnostics.report(Code.BAD_ALIAS, alias.range(), alias.value());
            } else {
                PageUrl before = new PageUrl(alias.value());
                add(new Page.Moved(before, target, alias.range()));
                past.of(target)
                        .filter(Chronicle::hasEarlier)
                        .ifPresent(chronicle -> addMovedPast(chronicle, before, alias.range()));
            }
        }
    }

    /** What was said of a document's past below an earlier address of it is found below the one it has now. */
    private void addMovedPast(Chronicle chronicle, PageUrl before, SourceRange alias) {
        PageUrl now = PageUrl.of(chronicle.document());
        add(new PastPage.Moved(before.history(), chronicle, now.history(), alias));
        for (Version version : chronicle.earlier()) {
            String key = version.key();
            add(new PastPage.Moved(before.version(key), chronicle, now.version(key), alias));
        }
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < 0 || index >= list.size() ? Optional.empty() : Optional.of(list.get(index));
    }
}
