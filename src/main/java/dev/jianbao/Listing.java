package dev.jianbao;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Site;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site holds, in rows for scripts: documents from the oldest to the newest, units by id, pages in the order of the
 * flatplan. Ids are those that pages carry in {@code data-issue}, {@code data-item} and {@code data-unit}; a URL is a path
 * below the site's root.
 */
public final class Listing {
    private final Site site;

    private Listing(Site site) {
        this.site = site;
    }

    /** Reads a site; empty, and reported, where there are no settings to go by. Documents that cannot be read have no rows. */
    public static Optional<Listing> read(BuildOptions options, Diagnostics diagnostics) {
        return new Build(options, Progress.UNHEARD).read(diagnostics).map(Listing::new);
    }

    /** An issue; {@code source} is its file. */
    public record IssueRow(
            String id,
            String bulletin,
            int year,
            String number,
            String date,
            String status,
            Optional<String> title,
            int items,
            String url,
            String source) {}

    /** An item that readers may read; {@code date} is that of its issue, {@code when} that of what it reports. */
    public record ItemRow(
            String id,
            String bulletin,
            int year,
            String date,
            Optional<String> when,
            String kind,
            Optional<String> section,
            String title,
            List<String> units,
            List<String> regions,
            List<String> topics,
            Optional<String> from,
            String url) {}

    /** An article that readers may read. */
    public record ArticleRow(
            String id,
            int year,
            String date,
            String kind,
            String title,
            List<String> units,
            List<String> regions,
            List<String> topics,
            String url,
            String source) {}

    /** A unit; {@code entries} counts the items and articles that involve it. */
    public record UnitRow(
            String id,
            String name,
            String kind,
            Optional<String> region,
            Optional<String> parent,
            int entries,
            String url) {}

    /**
     * A plan; {@code issued} is the day it became public, {@code measures} counts those that are not lost, {@code asOf} is the
     * day its record speaks of.
     */
    public record PlanRow(
            String id,
            String title,
            String period,
            Optional<String> issued,
            String validity,
            String status,
            int measures,
            int overdue,
            String asOf,
            String url,
            String source) {}

    /** A measure; {@code status} is missing where nobody reported and no deadline is past. */
    public record MeasureRow(
            String id,
            String plan,
            int number,
            Optional<String> title,
            Optional<String> deadline,
            Optional<String> status,
            Optional<String> reported,
            List<String> lead,
            List<String> responsible,
            List<String> supporting,
            int evidence,
            String url) {}

    /** A page; {@code source} is the file of the document it shows, if it shows one. */
    public record PageRow(String url, String kind, Optional<String> source) {}

    /** The ids of the bulletins. */
    public List<String> bulletins() {
        return site.archive().series().stream()
                .map(series -> series.bulletin().id().value())
                .toList();
    }

    public List<IssueRow> issues() {
        return site.archive().series().stream()
                .flatMap(series -> series.issues().stream())
                .map(Listing::row)
                .toList();
    }

    public List<ItemRow> items() {
        return entries(Entry.OfItem.class).map(this::row).toList();
    }

    public List<ArticleRow> articles() {
        return entries(Entry.OfArticle.class).map(this::row).toList();
    }

    public List<UnitRow> units() {
        return site.archive()
                .catalogue()
                .entities(Organisation.class)
                .map(this::row)
                .toList();
    }

    public List<PlanRow> plans() {
        return site.archive().documents().plans().stream().map(this::row).toList();
    }

    public List<MeasureRow> measures() {
        return site.archive().plans().all().stream()
                .flatMap(dossier -> dossier.following().positions().stream().map(each -> row(dossier, each)))
                .toList();
    }

    private PlanRow row(ActionPlan plan) {
        Optional<Dossier> dossier = site.archive().plans().plan(plan.id());
        return new PlanRow(
                plan.id().value(),
                plan.title(),
                plan.period().value().toString(),
                plan.particulars().issued().map(LocalDate::toString),
                plan.particulars().validity().map(Scalar::word).orElse(""),
                Scalar.word(plan.standing().status().value()),
                dossier.map(each -> each.following().positions().size()).orElse(0),
                dossier.map(each -> each.following().counts().getOrDefault(MeasureStatus.OVERDUE, 0))
                        .orElse(0),
                plan.asOf().toString(),
                url(Ref.plan(plan.id())),
                plan.path());
    }

    private static MeasureRow row(Dossier dossier, Position position) {
        Measure measure = position.measure();
        Ref ref = Ref.of(dossier.plan().idOf(measure));
        return new MeasureRow(
                ref.shown(),
                dossier.plan().id().value(),
                measure.number(),
                measure.title(),
                measure.deadline().value().period().map(Period::toString),
                position.status().map(Scalar::word),
                position.latest().map(step -> step.date().toString()),
                bodies(dossier, measure, Duty.LEAD),
                bodies(dossier, measure, Duty.RESPONSIBLE),
                bodies(dossier, measure, Duty.SUPPORTING),
                dossier.evidence(measure).size(),
                url(ref));
    }

    private static List<String> bodies(Dossier dossier, Measure measure, Duty duty) {
        return dossier.bodies(measure, duty).stream().map(EntityId::value).toList();
    }

    public List<PageRow> pages() {
        return site.flatplan().pages().stream()
                .map(page ->
                        new PageRow(page.url().path(), kind(page), page.origin().map(origin -> origin.file())))
                .toList();
    }

    private <E extends Entry> Stream<E> entries(Class<E> type) {
        return site.archive().entries().stream().filter(type::isInstance).map(type::cast);
    }

    private static IssueRow row(Issue issue) {
        return new IssueRow(
                issue.id().toString(),
                issue.id().bulletin().value(),
                issue.id().year(),
                issue.number().label(),
                issue.date().toString(),
                Scalar.word(issue.standing().status().value()),
                issue.masthead().title(),
                (int) issue.items().count(),
                url(Ref.of(issue.id())),
                issue.path());
    }

    private ItemRow row(Entry.OfItem entry) {
        Involved involved = entry.involved();
        return new ItemRow(
                entry.ref().shown(),
                entry.issue().id().bulletin().value(),
                entry.issue().id().year(),
                entry.date().toString(),
                entry.item().facts().when().map(Located::value).map(Period::toString),
                Scalar.word(entry.item().kind()),
                entry.sectionId().map(EntityId::value),
                entry.title(),
                ids(involved, Organisation.class),
                ids(involved, Region.class),
                ids(involved, Topic.class),
                involved.sender().map(EntityId::value),
                url(entry.ref()));
    }

    private ArticleRow row(Entry.OfArticle entry) {
        Involved involved = entry.involved();
        return new ArticleRow(
                entry.ref().shown(),
                entry.article().id().year(),
                entry.date().toString(),
                entry.article().isRepost() ? "repost" : "news",
                entry.title(),
                ids(involved, Organisation.class),
                ids(involved, Region.class),
                ids(involved, Topic.class),
                url(entry.ref()),
                entry.article().path());
    }

    private UnitRow row(Organisation unit) {
        return new UnitRow(
                unit.id().value(),
                unit.name(),
                Scalar.word(unit.kind()),
                unit.region().map(EntityId::value),
                unit.parent().map(EntityId::value),
                site.archive().index().of(unit.id()).size(),
                url(Ref.of(unit)));
    }

    private List<String> ids(Involved involved, Class<? extends Entity> type) {
        return involved.all().stream()
                .filter(id -> site.archive().catalogue().entity(id, type).isPresent())
                .map(EntityId::value)
                .toList();
    }

    /** The name of the page's kind: {@code issue} for {@link Page.OfIssue}, {@code not-found} for {@link Page.NotFound}. */
    private static String kind(Page page) {
        String name = page.getClass().getSimpleName();
        String bare = name.startsWith("Of") ? name.substring(2) : name;
        return bare.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String url(Ref ref) {
        String anchor = PageUrl.anchor(ref);
        return PageUrl.of(ref).path() + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
