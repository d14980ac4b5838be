package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Series;
import dev.jianbao.archive.check.Check;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * No column (栏目) stands empty, none is stale on the day the site is looked at. A column is the home page, a bulletin, a section
 * of one, the articles, and the plans. What is dated after that day does not count, nor does what was withdrawn.
 */
record Columns(SiteConfig config, LocalDate asOf) implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Map<EntityId, Map<EntityId, LocalDate>> sections = newestOfSections(archive);
        archive.series()
                .forEach(series ->
                        bulletin(series, sections.getOrDefault(series.bulletin().id(), Map.of()), diagnostics));
        whole("index.html", Rhythm.NEWS, newest(Stream.concat(entries(archive), plans(archive))), diagnostics);
        whole("articles/index.html", Rhythm.NEWS, newest(articles(archive)), diagnostics);
        whole("plans/index.html", Rhythm.POLICY, newest(plans(archive)), diagnostics);
    }

    /** A column of the site as a whole, which is no column while there never was anything in it. */
    private void whole(String name, Rhythm rhythm, Optional<LocalDate> newest, Diagnostics diagnostics) {
        newest.ifPresent(
                day -> renewed(name, day, rhythm::dueAfter, SourceRange.ofFile(SiteConfigReader.PATH), diagnostics));
    }

    private void bulletin(Series series, Map<EntityId, LocalDate> sections, Diagnostics diagnostics) {
        Bulletin bulletin = series.bulletin();
        Optional<LocalDate> newest = newest(series.issues().stream()
                .filter(issue -> !issue.standing().isWithdrawn())
                .map(Issue::date));
        if (newest.isEmpty()) {
            diagnostics.report(Code.EMPTY_COLUMN, bulletin.declared(), bulletin.name());
            return;
        }
        Optional<UnaryOperator<LocalDate>> due = due(bulletin);
        boolean fresh =
                due.isEmpty() || renewed(bulletin.name(), newest.get(), due.get(), bulletin.declared(), diagnostics);
        for (BulletinSection section : bulletin.sections()) {
            String name = bulletin.shortName() + " · " + section.name();
            LocalDate last = sections.get(section.id());
            if (last == null) {
                diagnostics.report(Code.EMPTY_COLUMN, bulletin.declared(), name);
            } else if (fresh && due.isPresent()) {
                renewed(name, last, due.get(), bulletin.declared(), diagnostics);
            }
        }
    }

    /** Until when the newest of a bulletin keeps it fresh: as its settings say, else as its type asks. */
    private static Optional<UnaryOperator<LocalDate>> due(Bulletin bulletin) {
        Optional<UnaryOperator<LocalDate>> own = bulletin.updatedWithin().map(days -> day -> day.plusDays(days));
        Optional<Rhythm> ofType = bulletin.columnType().map(Rhythm::of).orElse(Optional.of(Rhythm.NEWS));
        return own.or(() -> ofType.map(rhythm -> rhythm::dueAfter));
    }

    private boolean renewed(
            String name, LocalDate newest, UnaryOperator<LocalDate> due, SourceRange range, Diagnostics diagnostics) {
        LocalDate until = due.apply(newest);
        if (!until.isBefore(asOf)) {
            return true;
        }
        long days = ChronoUnit.DAYS.between(newest, asOf);
        long allowed = ChronoUnit.DAYS.between(newest, until);
        diagnostics.report(Code.STALE_COLUMN, range, name, newest, days, asOf, allowed);
        return false;
    }

    private Map<EntityId, Map<EntityId, LocalDate>> newestOfSections(Archive archive) {
        Map<EntityId, Map<EntityId, LocalDate>> newest = new HashMap<>();
        for (Entry entry : archive.entries()) {
            if (entry instanceof Entry.OfItem item && !entry.date().isAfter(asOf)) {
                item.sectionId()
                        .ifPresent(section -> newest.computeIfAbsent(
                                        item.issue().id().bulletin(), any -> new HashMap<>())
                                .merge(section, entry.date(), (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return newest;
    }

    private static Stream<LocalDate> entries(Archive archive) {
        return archive.entries().stream().map(Entry::date);
    }

    private static Stream<LocalDate> articles(Archive archive) {
        return archive.entries().stream()
                .filter(Entry.OfArticle.class::isInstance)
                .map(Entry::date);
    }

    private static Stream<LocalDate> plans(Archive archive) {
        return archive.plans().all().stream()
                .map(Dossier::plan)
                .filter(plan -> !plan.standing().isWithdrawn())
                .flatMap(Columns::days);
    }

    private static Stream<LocalDate> days(ActionPlan plan) {
        List<Report> reports = plan.reports();
        return Stream.concat(
                plan.particulars().issued().stream(),
                reports.stream().map(report -> report.date().value()));
    }

    private Optional<LocalDate> newest(Stream<LocalDate> days) {
        return days.filter(day -> !day.isAfter(asOf)).max(Comparator.naturalOrder());
    }
}
