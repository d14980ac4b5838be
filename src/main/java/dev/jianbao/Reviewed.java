package dev.jianbao;

import dev.jianbao.archive.Documents;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.history.WorkingCopy;
import dev.jianbao.pages.Site;
import dev.jianbao.source.SourceTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A site that was looked at.
 *
 * @param subject what was looked at; empty where there were no settings to go by
 * @param diagnostics everything that was found
 */
public record Reviewed(Optional<Subject> subject, Diagnostics diagnostics) {
    /**
     * What was looked at, for the head of a report.
     *
     * @param title what the archive is called
     * @param asOf the day on which it was looked at
     * @param commit of its sources, where they are in git; with {@code +} behind it where they differ from it
     * @param issues how many issues are shown
     * @param articles how many articles and plain pages
     * @param plans how many plans
     */
    public record Subject(String title, LocalDate asOf, Optional<String> commit, int issues, int articles, int plans) {
        static Subject of(Site site, Path root, Clock clock) {
            Documents documents = site.archive().documents();
            return new Subject(
                    site.config().title(),
                    LocalDate.now(clock.withZone(site.config().timeZone())),
                    WorkingCopy.of(root, List.of(SourceTree.CONTENT, "templates"))
                            .map(copy -> copy.commit() + (copy.clean() ? "" : "+")),
                    documents.issues().size(),
                    documents.articles().size() + documents.pages().size(),
                    documents.plans().size());
        }
    }
}
