package dev.jianbao.render.search;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Colophon;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.ItemFacts;
import dev.jianbao.bulletin.Section;
import dev.jianbao.document.Standing;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Partnership;
import dev.jianbao.pages.Site;
import dev.jianbao.pool.Portions;
import dev.jianbao.render.search.Passage.Kind;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the passages of an archive from the oldest to the newest; those without a date come last. */
final class Passages {
    private final Archive archive;
    private final boolean originals;
    private final boolean severalBulletins;
    private final List<Passage> all = new ArrayList<>();

    private Passages(Site site) {
        this(site.archive(), site.config().originals());
    }

    private Passages(Archive archive, boolean originals) {
        this.archive = archive;
        this.originals = originals;
        this.severalBulletins = archive.series().size() > 1;
    }

    static List<Passage> of(Site site) {
        Passages passages = new Passages(site);
        passages.archive.series().forEach(passages::addSeries);
        passages.archive.articles().forEach(passages::addArticle);
        PlanPassages plans = new PlanPassages(site);
        site.flatplan().pages().forEach(page -> passages.all.addAll(plans.on(page)));
        passages.archive.documents().pages().forEach(passages::addPage);
        passages.addEntities();
        passages.all.sort(Comparator.comparing((Passage each) -> each.date().orElse(LocalDate.MAX)));
        return List.copyOf(passages.all);
    }

    private void addSeries(Series series) {
        Bulletin bulletin = series.bulletin();
        Lines lines = new Lines().add(bulletin.description()).add(bulletin.issuer());
        all.add(Passage.of(Kind.PAGE, Ref.bulletin(bulletin.id()), bulletin.name(), Optional.empty())
                .holding(List.of(), lines));
        Portions.map(series.issues(), issue -> ofIssue(series, issue)).forEach(all::addAll);
        Set<BulletinSection> used = series.issues().stream()
                .filter(issue -> !issue.standing().isWithdrawn())
                .flatMap(issue -> issue.sections().stream())
                .filter(section -> !section.items().isEmpty())
                .flatMap(section -> section.section().stream())
                .collect(Collectors.toSet());
        bulletin.sections().stream()
                .filter(used::contains)
                .forEach(section -> all.add(Passage.of(
                                Kind.PAGE, Ref.section(bulletin.id(), section.id()), section.name(), Optional.empty())
                        .standing(bulletin.shortName(), Optional.empty())
                        .holding(List.of(), section.description().orElse(""))));
    }

    private List<Passage> ofIssue(Series series, Issue issue) {
        Passages own = new Passages(archive, originals);
        own.addIssue(series, issue);
        return own.all;
    }

    private void addIssue(Series series, Issue issue) {
        String number = issue.number().label();
        String name = String.join("", issue.masthead().name());
        String where = (severalBulletins || number.isEmpty() ? series.bulletin().shortName() : "") + number;
        Passage head = Passage.of(Kind.ISSUE, Ref.of(issue.id()), name + number, Optional.of(issue.date()));
        boolean withdrawn = issue.standing().isWithdrawn();
        all.add(head.holding(List.of(), withdrawn ? tombstone(issue) : frame(issue)));
        if (!withdrawn) {
            for (Section section : issue.sections()) {
                Optional<String> id = section.section()
                        .map(each -> series.bulletin().id() + "/" + each.id().value());
                section.items()
                        .forEach(item -> addItem(Ref.of(issue.id(), item.key()), item, head.standing(where, id)));
            }
        }
    }

    private static Lines tombstone(Issue issue) {
        return new Lines()
                .add(Called.issue(issue))
                .add(issue.masthead().title())
                .add(issue.masthead().issuer())
                .standing(issue.standing());
    }

    /** What an issue says that is no item's: its number and day, its sections, its own title, the editors' note, people, corrections, its foot. */
    private Lines frame(Issue issue) {
        List<String> sections = issue.sections().stream()
                .flatMap(section -> section.section().stream())
                .map(BulletinSection::name)
                .toList();
        Colophon foot = issue.colophon();
        return new Lines()
                .add(Called.issue(issue))
                .list(sections)
                .add(issue.masthead().title())
                .add(issue.editorsNote().text())
                .add(issue.masthead().issuer())
                .standing(issue.standing())
                .foot(
                        foot.distribution(),
                        Optional.of(foot.issuer())
                                .filter(each -> !each.equals(issue.masthead().issuer())),
                        foot.printed().map(Located::value),
                        foot.copies())
                .add(original(issue.standing(), originals));
    }

    /** The name of the file that a document was imported from and its digest, where that is published. */
    static Optional<String> original(Standing standing, boolean published) {
        return standing.original()
                .filter(any -> published && !standing.isWithdrawn())
                .map(each -> each.name() + "\n" + each.digest());
    }

    /** @param part what is told of all items under a section of an issue */
    private void addItem(Ref ref, Item item, Passage part) {
        Optional<Entry> entry = archive.entry(ref);
        ItemFacts facts = item.facts();
        Lines beside = new Lines()
                .add(item.subtitle())
                .period(facts.when().map(Located::value))
                .add(facts.place())
                .add(facts.author())
                .list(declared(entry, item.title() + item.body().text()));
        Passage whole = new Passage(
                Kind.ITEM,
                entry.map(Entry::ref).orElse(ref),
                part.page(),
                item.anchor(),
                item.title(),
                part.where(),
                part.date(),
                part.section(),
                entities(entry),
                Passage.NONE,
                beside.toString());
        all.addAll(Divisions.of(whole, item.body()));
    }

    private static List<EntityId> entities(Optional<Entry> entry) {
        return entry.map(Entry::involved).map(Involved::all).orElse(List.of());
    }

    /** The names of those that an entry is declared to be about, which stand beside it, unless its text has them anyway. */
    private List<String> declared(Optional<Entry> entry, String text) {
        return entry.map(Entry::involved).map(Involved::declared).orElse(List.of()).stream()
                .flatMap(id -> archive.catalogue().entity(id).stream())
                .map(Entity::name)
                .filter(name -> !text.contains(name))
                .toList();
    }

    private void addArticle(Article article) {
        Ref ref = Ref.of(article.id());
        Optional<LocalDate> date = Optional.of(article.date().value());
        Optional<String> source = article.origin().flatMap(Origin::name);
        Lines beside = new Lines()
                .add(article.subtitle())
                .add(source)
                .day(date)
                .day(article.origin().flatMap(Origin::date))
                .add(article.origin().flatMap(Origin::editor))
                .standing(article.standing());
        Passage head =
                Passage.of(Kind.ARTICLE, ref, article.title(), date).standing(source.orElse(""), Optional.empty());
        if (article.standing().isWithdrawn()) {
            all.add(head.beside(List.of(), beside));
            return;
        }
        Optional<Entry> entry = archive.entry(ref);
        beside.list(declared(entry, article.title() + article.body().text()))
                .add(original(article.standing(), originals));
        all.addAll(Divisions.of(head.beside(entities(entry), beside), article.body()));
    }

    /** Whatever entities are called, be they named nowhere else, and what is said of their partnerships. */
    private void addEntities() {
        Map<EntityId, Lines> said = new HashMap<>();
        Collection<Entity> entities = archive.catalogue().entities();
        entities.forEach(entity -> {
            Lines lines = new Lines();
            entity.names().all().skip(1).forEach(lines::add);
            said.put(entity.id(), lines);
        });
        for (Partnership pair : archive.catalogue().partnerships()) {
            for (Optional<EntityId> side : List.of(pair.university(), pair.county())) {
                side.map(said::get).ifPresent(lines -> lines.add(pair.note()));
            }
        }
        entities.forEach(entity -> all.add(Passage.of(Kind.PAGE, Ref.of(entity), entity.name(), Optional.empty())
                .holding(List.of(entity.id()), said.getOrDefault(entity.id(), new Lines()))));
    }

    private void addPage(PlainPage page) {
        Passage whole = Passage.of(Kind.PAGE, Ref.page(page.id()), page.title(), page.date())
                .beside(List.of(), new Lines().day(page.date()).standing(page.standing()));
        if (page.standing().isWithdrawn()) {
            all.add(whole);
        } else {
            all.addAll(Divisions.of(whole, page.body()));
        }
    }
}
