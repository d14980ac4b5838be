package dev.jianbao.render.search;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.Section;
import dev.jianbao.document.Correction;
import dev.jianbao.document.Credits;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Site;
import dev.jianbao.render.search.Passage.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the passages of an archive from the oldest to the newest; those without a date come last. */
final class Passages {
    private final Archive archive;
    private final boolean severalBulletins;
    private final List<Passage> all = new ArrayList<>();

    private Passages(Archive archive) {
        this.archive = archive;
        this.severalBulletins = archive.series().size() > 1;
    }

    static List<Passage> of(Site site) {
        Archive archive = site.archive();
        Passages passages = new Passages(archive);
        archive.series().forEach(series -> series.issues().forEach(issue -> passages.addIssue(series, issue)));
        archive.articles().forEach(passages::addArticle);
        site.flatplan().pages().forEach(page -> passages.all.addAll(PlanPassages.on(page)));
        archive.documents().pages().forEach(passages::addPage);
        passages.all.sort(Comparator.comparing((Passage each) -> each.date().orElse(LocalDate.MAX)));
        return List.copyOf(passages.all);
    }

    private void addIssue(Series series, Issue issue) {
        String number = issue.number().label();
        String name = String.join("", issue.masthead().name());
        String where = (severalBulletins || number.isEmpty() ? series.bulletin().shortName() : "") + number;
        Optional<LocalDate> date = Optional.of(issue.date());
        Ref ref = Ref.of(issue.id());
        Passage head = new Passage(
                Kind.ISSUE,
                ref,
                PageUrl.of(ref),
                "",
                name + number,
                "",
                date,
                Optional.empty(),
                List.of(),
                "",
                Excerpt.of(frame(issue)));
        all.add(head);
        if (!issue.standing().isWithdrawn()) {
            for (Section section : issue.sections()) {
                Optional<String> id = section.section()
                        .map(each -> series.bulletin().id() + "/" + each.id().value());
                section.items()
                        .forEach(item -> addItem(Ref.of(issue.id(), item.key()), item, head.standing(where, id)));
            }
        }
    }

    /** What an issue says that is no item's: its number and day, its sections, its own title, the editors' note, people and corrections. */
    private static String frame(Issue issue) {
        if (issue.standing().isWithdrawn()) {
            return Called.issue(issue)
                    + issue.standing()
                            .withdrawal()
                            .map(each -> "\n" + each.reason())
                            .orElse("");
        }
        Credits credits = issue.standing().credits();
        Stream<String> people = Stream.of(credits.written(), credits.reviewed(), credits.signed())
                .map(credit -> String.join("、", credit.names()));
        String sections = issue.sections().stream()
                .flatMap(section -> section.section().stream())
                .map(BulletinSection::name)
                .collect(Collectors.joining("、"));
        Stream<String> lines = Stream.of(
                        Stream.of(Called.issue(issue), sections),
                        issue.masthead().title().stream(),
                        Stream.of(issue.editorsNote().text()),
                        people,
                        issue.standing().corrections().stream().map(Passages::correction))
                .flatMap(each -> each);
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String correction(Correction each) {
        return each.what() + each.why().map(why -> "\n" + why).orElse("");
    }

    /** @param part what is told of all items under a section of an issue */
    private void addItem(Ref ref, Item item, Passage part) {
        Optional<Entry> entry = archive.entry(ref);
        String before = Stream.of(
                        item.subtitle(), item.facts().place(), item.facts().author())
                .flatMap(Optional::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
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
                before,
                Passage.NONE);
        all.addAll(Divisions.of(whole, item.body()));
    }

    private static List<EntityId> entities(Optional<Entry> entry) {
        return entry.map(Entry::involved).map(Involved::all).orElse(List.of());
    }

    private void addArticle(Article article) {
        if (article.standing().isWithdrawn()) {
            return;
        }
        Ref ref = Ref.of(article.id());
        String where = article.origin().flatMap(Origin::name).orElse("");
        String before = Stream.of(
                        article.subtitle(),
                        Optional.of(where).filter(each -> !each.isEmpty()),
                        Optional.of(Called.day(article.date().value())))
                .flatMap(Optional::stream)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        Passage whole = new Passage(
                Kind.ARTICLE,
                ref,
                PageUrl.of(ref),
                "",
                article.title(),
                where,
                Optional.of(article.date().value()),
                Optional.empty(),
                entities(archive.entry(ref)),
                before,
                Passage.NONE);
        all.addAll(Divisions.of(whole, article.body()));
    }

    private void addPage(PlainPage page) {
        Ref ref = Ref.page(page.id());
        Passage whole = new Passage(
                Kind.PAGE,
                ref,
                PageUrl.of(ref),
                "",
                page.title(),
                "",
                page.date(),
                Optional.empty(),
                List.of(),
                "",
                Passage.NONE);
        all.addAll(Divisions.of(whole, page.body()));
    }
}
