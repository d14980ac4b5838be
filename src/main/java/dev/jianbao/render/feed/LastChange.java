package dev.jianbao.render.feed;

import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.document.Correction;
import dev.jianbao.document.Standing;
import dev.jianbao.document.Withdrawal;
import dev.jianbao.plan.ActionPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When documents last changed openly, as they say themselves: on their own date, or when corrected or withdrawn. */
final class LastChange {
    private LastChange() {}

    static LocalDate of(Issue issue) {
        return of(issue.standing(), issue.date());
    }

    static LocalDate of(Article article) {
        return of(article.standing(), article.date().value());
    }

    /** Of the document; empty where nothing says when it became public, and nothing happened since. */
    static Optional<LocalDate> of(ActionPlan plan) {
        Stream<LocalDate> published = plan.particulars().issued().stream();
        return latest(Stream.concat(published, changes(plan.standing())));
    }

    /** The same, or the latest report on it. */
    static Optional<LocalDate> ofRecord(ActionPlan plan) {
        Stream<LocalDate> reports =
                plan.reports().stream().map(report -> report.date().value());
        return latest(Stream.concat(of(plan).stream(), reports));
    }

    /** The last of all issues; empty where there are none. */
    static Optional<LocalDate> of(List<Issue> issues) {
        return latest(issues.stream().map(LastChange::of));
    }

    static Optional<LocalDate> latest(Stream<LocalDate> dates) {
        return dates.max(Comparator.naturalOrder());
    }

    private static LocalDate of(Standing standing, LocalDate published) {
        return standing.corrections().isEmpty() && standing.withdrawal().isEmpty()
                ? published // as nearly always
                : latest(changes(standing).filter(published::isBefore)).orElse(published);
    }

    private static Stream<LocalDate> changes(Standing standing) {
        return Stream.concat(
                standing.corrections().stream().map(Correction::date),
                standing.withdrawal().map(Withdrawal::date).stream());
    }
}
