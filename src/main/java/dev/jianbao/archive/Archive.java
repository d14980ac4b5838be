package dev.jianbao.archive;

import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.Section;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Subjects;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.source.markdown.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Everything that is published, linked: documents, the entities they name, and the references between them. Made once by
 * {@link #link}, never changed.
 */
public final class Archive {
    private final Documents documents;
    private final Catalogue catalogue;
    private final List<Series> series;
    private final List<Entry> entries;
    private final EntityIndex index;
    private final LinkTargets targets;
    private final SortedSet<String> assets;
    private final Map<Ref, Entry> byRef;
    private final PlanIndex plans;

    private Archive(Documents documents, Catalogue catalogue, Linked linked, SortedSet<String> assets) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.series = linked.series();
        this.entries = linked.entries();
        this.plans = linked.plans();
        this.index = new EntityIndex(entries);
        this.assets = assets;
        this.byRef = entries.stream()
                .collect(Collectors.toUnmodifiableMap(Entry::ref, entry -> entry, (first, second) -> first));
        this.targets = new LinkTargets(documents, catalogue, byRef, assets);
    }

    /**
     * Links documents to the catalogue and to each other. Names that the catalogue lacks are reported.
     *
     * @param documents those that are shown
     * @param assets paths of the files that are published as they are, below the site's root
     */
    public static Archive link(
            Documents documents, Catalogue catalogue, SortedSet<String> assets, Diagnostics diagnostics) {
        Map<String, List<Issue>> byBulletin = documents.issues().stream()
                .collect(Collectors.groupingBy(issue -> issue.id().bulletin().value()));
        List<Series> series = documents.bulletins().stream()
                .map(bulletin -> Series.of(
                        bulletin, byBulletin.getOrDefault(bulletin.id().value(), List.of())))
                .toList();
        InvolvedFinder finder = new InvolvedFinder(catalogue, diagnostics);
        List<Entry> entries = new ArrayList<>();
        series.forEach(each -> each.issues().parallelStream()
                .filter(issue -> !issue.standing().isWithdrawn())
                .map(issue -> entries(issue, finder))
                .toList()
                .forEach(entries::addAll));
        documents.articles().parallelStream()
                .filter(article -> !article.standing().isWithdrawn())
                .map(article ->
                        Entry.OfArticle.of(article, finder.find(article.subjects(), Optional.empty(), article.body())))
                .toList()
                .forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::date));
        PlanIndex plans = new DossierMaker(catalogue, finder, entries, diagnostics).index(documents.plans());
        return new Archive(documents, catalogue, new Linked(series, List.copyOf(entries), plans), assets);
    }

    /** What linking made of the documents. */
    private record Linked(List<Series> series, List<Entry> entries, PlanIndex plans) {}

    private static List<Entry> entries(Issue issue, InvolvedFinder finder) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : issue.sections()) {
            for (Item item : section.items()) {
                Subjects subjects = item.facts().subjects();
                Optional<Located<String>> sender = item.facts().sender();
                entries.add(Entry.OfItem.of(issue, section, item, finder.find(subjects, sender, item.body())));
            }
        }
        return entries;
    }

    public Documents documents() {
        return documents;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The bulletins with their issues, by id. */
    public List<Series> series() {
        return series;
    }

    /** All items and articles that readers may read, from the oldest to the newest. */
    public List<Entry> entries() {
        return entries;
    }

    /** The plans, with what is known of them. */
    public PlanIndex plans() {
        return plans;
    }

    /** Where entities and sections occur. */
    public EntityIndex index() {
        return index;
    }

    /** The files that are published as they are, by path below the site's root. */
    public SortedSet<String> assets() {
        return assets;
    }

    /** Articles from the oldest to the newest. */
    public List<Article> articles() {
        return documents.articles().stream()
                .sorted(Comparator.comparing((Article article) -> article.date().value())
                        .thenComparing(Article::path))
                .toList();
    }

    /** Where a link leads; empty if it leads nowhere. */
    public Optional<Destination> resolve(Target target) {
        return targets.resolve(target);
    }

    /** Whether the document a link names is there, so that only its anchor can be wrong. */
    public boolean hasDocument(Target target) {
        return targets.hasDocument(target);
    }

    /** The anchors on the page of a source file, in no order; none where it has no page. */
    public Set<String> anchors(String path) {
        return targets.anchors(path);
    }

    /** The entry of a reference to an item or an article. */
    public Optional<Entry> entry(Ref ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** Every text that readers may read, by document. */
    public List<Prose> texts() {
        List<Prose> texts = new ArrayList<>();
        documents.issues().stream()
                .filter(issue -> !issue.standing().isWithdrawn())
                .forEach(issue -> {
                    texts.add(issue.editorsNote());
                    issue.items().map(Item::body).forEach(texts::add);
                });
        documents.articles().stream()
                .filter(article -> !article.standing().isWithdrawn())
                .forEach(article -> texts.add(article.body()));
        documents.pages().forEach(page -> texts.add(page.body()));
        plans.all().forEach(dossier -> dossier.plan().texts().forEach(texts::add));
        return texts;
    }
}
