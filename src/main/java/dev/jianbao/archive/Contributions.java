package dev.jianbao.archive;

import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.Section;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Subjects;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.pool.Portions;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What each document adds to the archive. A document that is the same object as before adds the same objects as before, which is
 * what a site in memory saves.
 */
final class Contributions {
    private final Catalogue catalogue;
    private final IdentityHashMap<Record, Contribution> known;
    private final IdentityHashMap<Record, Contribution> all = new IdentityHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * What a document adds.
     *
     * @param date of the document
     * @param entries of the document, in its order
     * @param found what is wrong with the names it gives
     */
    private record Contribution(LocalDate date, List<Entry> entries, Diagnostics found) {
        Contribution(LocalDate date) {
            this(date, new ArrayList<>(), new Diagnostics());
        }
    }

    private Contributions(Catalogue catalogue, IdentityHashMap<Record, Contribution> known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    /** Of no documents. */
    static Contributions none(Catalogue catalogue) {
        return new Contributions(catalogue, new IdentityHashMap<>());
    }

    /** Of other documents, many of which may be those of this. */
    Contributions of(List<Series> series, List<Article> articles) {
        Contributions others = new Contributions(catalogue, all);
        List<Contribution> added = new ArrayList<>();
        series.forEach(each -> added.addAll(others.add(each.issues(), others::made)));
        added.addAll(others.add(articles, others::made));
        added.sort(Comparator.comparing(Contribution::date));
        added.forEach(each -> others.entries.addAll(each.entries()));
        return others;
    }

    private <D extends Record> List<Contribution> add(List<D> documents, Function<D, Contribution> maker) {
        List<Contribution> added =
                Portions.map(documents, document -> known(document).orElseGet(() -> maker.apply(document)));
        for (int at = 0; at < added.size(); at++) {
            all.put(documents.get(at), added.get(at));
        }
        return added;
    }

    private Optional<Contribution> known(Record document) {
        return Optional.ofNullable(known.get(document));
    }

    private Contribution made(Issue issue) {
        Contribution made = new Contribution(issue.date());
        if (!issue.standing().isWithdrawn()) {
            InvolvedFinder finder = new InvolvedFinder(catalogue, made.found());
            for (Section section : issue.sections()) {
                for (Item item : section.items()) {
                    Subjects subjects = item.facts().subjects();
                    Optional<Located<String>> sender = item.facts().sender();
                    made.entries()
                            .add(Entry.OfItem.of(issue, section, item, finder.find(subjects, sender, item.body())));
                }
            }
        }
        return made;
    }

    private Contribution made(Article article) {
        Contribution made = new Contribution(article.date().value());
        if (!article.standing().isWithdrawn()) {
            InvolvedFinder finder = new InvolvedFinder(catalogue, made.found());
            made.entries().add(Entry.OfArticle.of(article, finder.find(article)));
        }
        return made;
    }

    /** In which names were looked up. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** All entries, from the oldest to the newest. */
    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Whether these documents add as many entries as others, each filed as that in the same place. */
    @SuppressWarnings("ReferenceEquality") // most are the same objects, and nothing more need be asked of those
    boolean areFiledAs(Contributions others) {
        if (entries.size() != others.entries.size()) {
            return false;
        }
        for (int place = 0; place < entries.size(); place++) {
            Entry one = entries.get(place);
            Entry other = others.entries.get(place);
            if (one != other && !Filing.of(one).equals(Filing.of(other))) {
                return false;
            }
        }
        return true;
    }

    /** Reports the names that the catalogue lacks. */
    void report(Diagnostics diagnostics) {
        all.values().forEach(each -> diagnostics.addAll(each.found()));
    }
}
