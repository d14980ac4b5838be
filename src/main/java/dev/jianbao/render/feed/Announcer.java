package dev.jianbao.render.feed;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.document.Correction;
import dev.jianbao.document.Standing;
import dev.jianbao.document.Withdrawal;
import dev.jianbao.plan.ActionPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells feeds of documents. A date becomes the first moment of that day in the site's time zone: the time of day at which an
 * issue went out is nowhere stated, and the clock knows nothing of it.
 *
 * @param config the site's settings
 * @param addresses of the site
 */
record Announcer(SiteConfig config, Addresses addresses) {
    Stream<Announcement> issues(Series series) {
        return series.issues().stream().map(issue -> announcement(series.bulletin(), issue));
    }

    private Announcement announcement(Bulletin bulletin, Issue issue) {
        Ref ref = Ref.of(issue.id());
        OffsetDateTime published = moment(issue.date(), LocalTime.MIDNIGHT);
        OffsetDateTime updated = later(published, LastChange.of(issue));
        return new Announcement(
                ref,
                published,
                updated,
                () -> new FeedEntry(
                        addresses.id(ref, issue.id().year()),
                        title(name(bulletin, issue), issue.standing()),
                        addresses.of(ref),
                        published,
                        updated,
                        issue.masthead().issuer(),
                        Optional.empty(),
                        issue.standing().keywords(),
                        summary(issue.standing(), contents(issue))));
    }

    Announcement announcement(Article article) {
        Ref ref = Ref.of(article.id());
        OffsetDateTime published = moment(article.date().value(), article.time().orElse(LocalTime.MIDNIGHT));
        OffsetDateTime updated = later(published, LastChange.of(article));
        String title = article.supplied() ? "［" + article.title() + "］" : article.title();
        return new Announcement(
                ref,
                published,
                updated,
                () -> new FeedEntry(
                        addresses.id(ref, article.id().year()),
                        title(title, article.standing()),
                        addresses.of(ref),
                        published,
                        updated,
                        author(article),
                        article.origin().flatMap(Origin::url).map(url -> url.toASCIIString()),
                        article.standing().keywords(),
                        summary(article.standing(), Excerpt.of(article.body().text()))));
    }

    /** An item or an article that involves a unit. */
    Announcement announcement(Entry entry) {
        return entry.map(this::item, article -> announcement(article.article()));
    }

    private Announcement item(Entry.OfItem entry) {
        Issue issue = entry.issue();
        OffsetDateTime published = moment(issue.date(), LocalTime.MIDNIGHT);
        OffsetDateTime updated = later(published, LastChange.of(issue));
        String title = entry.item().supplied() ? "［" + entry.title() + "］" : entry.title();
        return new Announcement(
                entry.ref(),
                published,
                updated,
                () -> new FeedEntry(
                        addresses.id(entry.ref(), issue.id().year()),
                        title,
                        addresses.of(entry.ref()),
                        published,
                        updated,
                        issue.masthead().issuer(),
                        Optional.empty(),
                        List.of(),
                        Excerpt.of(entry.item().body().text())));
    }

    /** A plan; nothing where its document does not say when it became public. */
    Optional<Announcement> announcement(ActionPlan plan) {
        return plan.particulars().issued().map(date -> announcement(plan, date));
    }

    private Announcement announcement(ActionPlan plan, LocalDate date) {
        Ref ref = Ref.plan(plan.id());
        OffsetDateTime published = moment(date, LocalTime.MIDNIGHT);
        OffsetDateTime updated = later(published, LastChange.of(plan).orElse(date));
        return new Announcement(
                ref,
                published,
                updated,
                () -> new FeedEntry(
                        addresses.id(ref, date.getYear()),
                        title(plan.title(), plan.standing()),
                        addresses.of(ref),
                        published,
                        updated,
                        plan.particulars().issuer().value().orElse(words().unstated()),
                        Optional.empty(),
                        plan.standing().keywords(),
                        summary(plan.standing(), Excerpt.of(plan.preamble().text()))));
    }

    /** Who published it first: of a repost, whoever its source names, and nobody else. */
    private String author(Article article) {
        return article.origin()
                .map(origin -> origin.name().orElse(words().unstated()))
                .orElse(publisher());
    }

    /** The office that stands behind the site. */
    String publisher() {
        return config.publisher().orElse(config.title());
    }

    private static String name(Bulletin bulletin, Issue issue) {
        String label = issue.number().label();
        String name = bulletin.shortName() + (label.isEmpty() ? "（" + issue.date() + "）" : label);
        return issue.masthead().title().map(title -> name + "：" + title).orElse(name);
    }

    private String title(String title, Standing standing) {
        return standing.isWithdrawn() ? words().withdrawn() + title : title;
    }

    private String contents(Issue issue) {
        return Excerpt.cut(issue.items().map(Item::title).collect(Collectors.joining(words().and())));
    }

    /** The office's own sentence, or what the document begins with; after that, why it changed last. */
    private String summary(Standing standing, String otherwise) {
        if (standing.isWithdrawn()) {
            return standing.withdrawal().map(Withdrawal::reason).orElse("");
        }
        String summary = standing.summary().orElse(otherwise);
        return standing.corrections().stream()
                .max(Comparator.comparing(Correction::date))
                .map(last -> words().corrected(last.date(), last.what()) + "\n" + summary)
                .orElse(summary);
    }

    private FeedWords words() {
        return FeedWords.in(config.language());
    }

    private OffsetDateTime later(OffsetDateTime published, LocalDate changed) {
        OffsetDateTime then = moment(changed, LocalTime.MIDNIGHT);
        return then.isAfter(published) ? then : published;
    }

    private OffsetDateTime moment(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(config.timeZone()).toOffsetDateTime();
    }
}
