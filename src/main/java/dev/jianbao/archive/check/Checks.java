package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.check.plan.PlanChecks;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.diagnostics.Diagnostics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** The rules that every archive is held to, in the order of their codes. */
public final class Checks implements Check {
    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = checks;
    }

    /**
     * All rules.
     *
     * @param files the paths of all files below the content folder, whether or not they are published
     * @param read the documents that could be read, whether or not they are shown
     * @param clock tells what day it is in the site's time zone
     */
    public static Checks standard(SiteConfig config, SortedSet<String> files, Documents read, Clock clock) {
        Unpublished unpublished = new Unpublished(files, read);
        LocalDate today = LocalDate.now(clock.withZone(config.timeZone()));
        return new Checks(List.of(
                new Links(unpublished),
                new Evidence(unpublished),
                new Settings(config, unpublished),
                new Measures(unpublished),
                new DuplicateNumbers(),
                new NumberGaps(unpublished),
                new NumberOrder(),
                new RunningTotals(),
                new FirstNumbers(),
                new EmptyIssues(),
                new EmptyItems(),
                new Signatures(),
                new FutureDates(today),
                new PrintingDates(),
                new ReportedDates(),
                new RemarkDates(),
                new RepostDates(),
                (archive, diagnostics) -> PlanChecks.run(
                        archive, Documented.textsBesidePlans(archive).toList(), diagnostics)));
    }

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        checks.forEach(check -> check.run(archive, diagnostics));
    }
}
