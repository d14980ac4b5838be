package dev.jianbao.archive;

import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
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
    private final Contributions contributions;
    private final List<Entry> entries;
    private final Register register;
    private final EntityIndex index;
    private final LinkTargets targets;
    private final SortedSet<String> assets;
    private final PlanIndex plans;

    private Archive(Documents documents, Catalogue catalogue, Linked linked, SortedSet<String> assets) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.series = linked.series();
        this.contributions = linked.contributions();
        this.entries = contributions.entries();
        this.register = linked.register();
        this.plans = linked.plans();
        this.index = new EntityIndex(register, entries);
        this.assets = assets;
        this.targets = new LinkTargets(documents, catalogue, register, assets);
    }

    /**
     * Links documents to the catalogue and to each other. Names that the catalogue lacks are reported.
     *
     * @param documents those that are shown
     * @param assets paths of the files that are published as they are, below the site's root
     */
    public static Archive link(
            Documents documents, Catalogue catalogue, SortedSet<String> assets, Diagnostics diagnostics) {
        return link(documents, assets, Contributions.none(catalogue), Optional.empty(), diagnostics);
    }

    /**
     * Links documents anew after some of them have changed: what the others gave is not looked up again, and where all entries are
     * filed as they were, none of that which is made of their filings is made again.
     */
    public Archive relink(Documents others, SortedSet<String> files, Diagnostics diagnostics) {
        return others.bulletins().equals(documents.bulletins())
                ? link(others, files, contributions, Optional.of(register), diagnostics)
                : link(others, catalogue, files, diagnostics);
    }

    private static Archive link(
            Documents documents,
            SortedSet<String> assets,
            Contributions before,
            Optional<Register> kept,
            Diagnostics diagnostics) {
        Map<String, List<Issue>> byBulletin = documents.issues().stream()
                .collect(Collectors.groupingBy(issue -> issue.id().bulletin().value()));
        List<Series> series = documents.bulletins().stream()
                .map(bulletin -> Series.of(
                        bulletin, byBulletin.getOrDefault(bulletin.id().value(), List.of())))
                .toList();
        Contributions contributions = before.of(series, documents.articles());
        contributions.report(diagnostics);
        Register register = kept.filter(any -> contributions.areFiledAs(before))
                .orElseGet(() -> new Register(contributions.entries()));
        Catalogue catalogue = before.catalogue();
        PlanIndex plans =
                new DossierMaker(catalogue, register, contributions.entries(), diagnostics).index(documents.plans());
        return new Archive(documents, catalogue, new Linked(series, contributions, register, plans), assets);
    }

    /** What linking made of the documents. */
    private record Linked(List<Series> series, Contributions contributions, Register register, PlanIndex plans) {}

    /** Whether both have as many entries, each filed as that in the same place, under the same names. */
    @SuppressWarnings("ReferenceEquality") // one is handed on for as long as this is so
    public boolean isFiledAs(Archive other) {
        return register == other.register;
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

    /** How each entry is filed, in the same order. */
    public List<Filing> filings() {
        return entries.stream().map(Filing::of).toList();
    }

    /** Where entries stand, by what they are filed under. */
    public Register register() {
        return register;
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
        int place = register.find(ref);
        return place == Register.NOWHERE ? Optional.empty() : Optional.of(entries.get(place));
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
