package dev.jianbao.cli.site;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.Review;
import dev.jianbao.Reviewed;
import dev.jianbao.cli.review.AttachmentReader;
import dev.jianbao.cli.review.ReviewReport;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.ReportOptions;
import dev.jianbao.cli.session.SameDay;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with a site and publishes nothing. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    private static final String RECORDS = "releases";

    @Mixin
    private final SiteOption site = new SiteOption();

    @Option(names = "--release", descriptionKey = "check-release")
    private boolean release;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check-as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--external", descriptionKey = "check-external")
    private boolean external;

    @Mixin
    private final ReviewReport report = new ReviewReport();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    private final Session session;

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        refuseWhatCannotBe();
        Path root = site.root(session);
        Reviewed reviewed = look(root);
        Diagnostics diagnostics = reviewed.diagnostics();
        reports.write(diagnostics, root, session);
        boolean clean = Stream.of(Severity.values()).allMatch(each -> diagnostics.count(each) == 0);
        if (clean && reports.chatty()) {
            session.say("check.clean");
        }
        report.file(reviewed, external, Optional.empty(), reports.chatty(), session);
        return diagnostics.reach(reports.failOn()) ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private void refuseWhatCannotBe() {
        if (!release && (external || report.isWanted())) {
            throw new UsageException(session.words().say("check.not-release"));
        }
        if (external && asOf != null) {
            throw new UsageException(session.words().say("check.external-as-of"));
        }
        report.requireForm(session);
    }

    private Reviewed look(Path root) {
        Clock clock = Optional.ofNullable(asOf)
                .<Clock>map(SameDay::new)
                .orElse(session.surroundings().clock());
        BuildOptions options = reading.withoutPublishing(root, clock, session);
        return session.watched(
                reports.quiet(),
                progress -> release
                        ? Build.review(options, review(root, clock), progress)
                        : new Reviewed(Optional.empty(), new Build(options, progress).check()));
    }

    private Review review(Path root, Clock clock) {
        return new Review(
                root.resolve(RECORDS),
                clock,
                external,
                new AttachmentReader(session.words().locale()));
    }
}
