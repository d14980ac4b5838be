package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.archive.Series;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.archive.past.Past;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueId;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.pages.OverviewPages;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.render.html.words.Dates;
import dev.jianbao.render.html.words.Gaps;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What every page is composed from, worked out once. */
public final class Desk {
    private final SiteConfig config;
    private final Archive archive;
    private final Overview overview;
    private final Past past;
    private final Words words;
    private final Dates dates;
    private final Relations relations;

    /** Whether what is composed here are renditions; and the paths of the pages that have one. */
    private final boolean rendering;

    private final Set<String> rendered = new HashSet<>();
    private final Map<EntityId, Series> series = new HashMap<>();
    private final Map<EntityId, Gaps> gaps = new HashMap<>();
    private final Map<Ref, Issue> issues = new HashMap<>();
    private final Map<IssueId, Signpost> signposts = new ConcurrentHashMap<>();
    private final Map<Ref, Article> articles = new HashMap<>();
    private final Map<String, String> places = new ConcurrentHashMap<>();
    private final Map<String, Map<String, PageUrl>> chapters = new HashMap<>();
    private final Map<EntityId, ProjectSheets> projects = new HashMap<>();
    private final List<StandardPage> indexes = new ArrayList<>();

    /**
     * @param rendering whether pages are composed as renditions of those that stand in the flatplan
     */
    public Desk(Site site, Words words, boolean rendering) {
        this.rendering = rendering;
        site.flatplan()
                .renditions()
                .forEach(page -> rendered.add(page.original().url().path()));
        this.config = site.config();
        this.archive = site.archive();
        this.overview = site.overview();
        this.past = site.past();
        this.words = words;
        this.dates = new Dates(words);
        this.relations = new Relations(archive.catalogue());
        for (Series each : archive.series()) {
            series.put(each.bulletin().id(), each);
            gaps.put(each.bulletin().id(), new Gaps(each, words));
        }
        if (!past.chronicles().isEmpty()) {
            listDocuments();
        }
        archive.documents().plans().forEach(this::listChapters);
        archive.plans()
                .all()
                .forEach(each -> ProjectSheets.of(each)
                        .ifPresent(sheets -> projects.put(each.plan().id(), sheets)));
        listIndexes();
    }

    /** Only pages of the past ask for documents by name. */
    private void listDocuments() {
        archive.documents().issues().forEach(issue -> issues.put(Ref.of(issue.id()), issue));
        archive.documents().articles().forEach(article -> articles.put(Ref.of(article.id()), article));
    }

    /**
     * A page that gathers what the archive has of one kind.
     *
     * @param url where it stands
     * @param key of its name
     */
    public record StandardPage(PageUrl url, String key) {}

    private void listIndexes() {
        Catalogue catalogue = archive.catalogue();
        list(!archive.documents().plans().isEmpty(), StandardPages.PLANS, "plans");
        list(!archive.articles().isEmpty(), StandardPages.ARTICLES, "articles");
        list(has(catalogue, Organisation.class), StandardPages.UNITS, "units");
        list(has(catalogue, Region.class), StandardPages.REGIONS, "regions");
        list(has(catalogue, Topic.class), StandardPages.TOPICS, "topics");
        list(!catalogue.partnerships().isEmpty(), StandardPages.PARTNERSHIPS, "partnerships");
        list(!overview.calendar().years().isEmpty(), OverviewPages.CALENDAR, "dates");
        list(!overview.statistics().years().isEmpty(), OverviewPages.STATISTICS, "statistics");
    }

    private static boolean has(Catalogue catalogue, Class<? extends Entity> type) {
        return catalogue.entities(type).findAny().isPresent();
    }

    private void list(boolean planned, PageUrl url, String key) {
        if (planned) {
            indexes.add(new StandardPage(url, key));
        }
    }

    /** Whether the pages composed here are renditions. */
    public boolean isRendering() {
        return rendering;
    }

    /** The rendition of a page, if it has one. */
    Optional<PageUrl> rendition(PageUrl original) {
        return rendered.contains(original.path()) ? Optional.of(original.rendition()) : Optional.empty();
    }

    /** The way from one page to a path; a rendition stands in a place of its own, and leads to renditions where there are any. */
    String way(PageUrl from, String path) {
        if (!rendering) {
            return from.to(path);
        }
        return from.rendition()
                .to(rendered.contains(path) ? new PageUrl(path).rendition().path() : path);
    }

    /** The gathering pages that there are, in the order of the navigation. */
    public List<StandardPage> indexes() {
        return indexes;
    }

    public SiteConfig config() {
        return config;
    }

    public Archive archive() {
        return archive;
    }

    public Overview overview() {
        return overview;
    }

    public Past past() {
        return past;
    }

    public Words words() {
        return words;
    }

    public Dates dates() {
        return dates;
    }

    public Relations relations() {
        return relations;
    }

    public Series series(EntityId bulletin) {
        return known(series, bulletin);
    }

    public Gaps gaps(EntityId bulletin) {
        return known(gaps, bulletin);
    }

    Signpost signpost(Issue issue) {
        Signpost known = signposts.get(issue.id());
        if (known == null) {
            known = Signpost.of(series(issue.id().bulletin()), issue, hasSeveralBulletins(), words);
            signposts.put(issue.id(), known);
        }
        return known;
    }

    /** An item's place in its issue, in words; issues are many and their places few. */
    String place(String number) {
        String known = places.get(number);
        if (known == null) {
            known = words.say("place", number);
            places.put(number, known);
        }
        return known;
    }

    public Optional<Issue> issue(Ref ref) {
        return Optional.ofNullable(issues.get(ref));
    }

    public Optional<Article> article(Ref ref) {
        return Optional.ofNullable(articles.get(ref));
    }

    /** The page that shows a thing, or an anchor inside it: a plan's text stands on pages of its own. */
    PageUrl page(Ref ref, String anchor) {
        Map<String, PageUrl> texts = ref.kind() == RefKind.PLAN ? chapters.getOrDefault(ref.id(), Map.of()) : Map.of();
        return texts.getOrDefault(anchor, PageUrl.of(ref));
    }

    /** Where the projects of a plan that has any stand. */
    public ProjectSheets projects(ActionPlan plan) {
        return known(projects, plan.id());
    }

    private void listChapters(ActionPlan plan) {
        Map<String, PageUrl> anchors = new HashMap<>();
        for (Chapter chapter : plan.chapters()) {
            PageUrl page = PlanPages.chapter(plan.id(), chapter);
            anchors.put(chapter.anchor(), page);
            chapter.body().outline().forEach(entry -> anchors.put(entry.anchor(), page));
        }
        chapters.put(plan.id().value(), anchors);
    }

    private static <K, V> V known(Map<K, V> byId, K id) {
        V value = byId.get(id);
        if (value == null) {
            throw new IllegalArgumentException("unknown: " + id);
        }
        return value;
    }

    /** Whether an issue's number alone would not say which bulletin it is of. */
    public boolean hasSeveralBulletins() {
        return archive.series().size() > 1;
    }
}
