package dev.jianbao.cli.release;

import dev.jianbao.BuildOptions;
import dev.jianbao.Sealing;
import dev.jianbao.SealingOptions;
import dev.jianbao.SealingResult;
import dev.jianbao.SealingResult.Seal;
import dev.jianbao.cli.review.AttachmentReader;
import dev.jianbao.cli.review.ReviewReport;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.ReportOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds a site and seals what was built. */
@Command(name = "release")
public final class ReleaseCommand implements Callable<Integer> {
    private static final String ARCHIVE = "site-output";
    private static final String RECORDS = "releases";

    @Mixin
    private final SiteOption site = new SiteOption();

    @Option(names = "--key", required = true, paramLabel = "PRIVATE_KEY", descriptionKey = "release-key")
    private @Nullable Path key;

    @Option(
            names = {"-d", "--destination"},
            required = true,
            paramLabel = "BAG",
            descriptionKey = "release-bag")
    private @Nullable Path bag;

    @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "release-archive")
    private @Nullable Path archive;

    @Option(names = "--records", paramLabel = "DIR", descriptionKey = "release-records")
    private @Nullable Path records;

    @Option(names = "--uncommitted", descriptionKey = "release-uncommitted")
    private boolean uncommitted;

    @Mixin
    private final ReviewReport report = new ReviewReport();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    private final Session session;

    public ReleaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path root = site.root(session);
        SealingOptions options = options(root);
        SealingResult result = session.watched(reports.quiet(), progress -> new Sealing(options, progress).run());
        reports.write(result.reviewed().diagnostics(), root, session);
        report.file(result.reviewed(), false, result.seal(), reports.chatty(), session);
        if (result.build().refusal().isPresent()) {
            Diagnostic refusal = result.build().refusal().get();
            String where = session.shown(options.build().destination());
            String words = session.messages().message(refusal);
            session.warn(session.words()
                    .say("build.refused", where, words, refusal.code().id()));
            return ExitCode.FAILURE;
        }
        if (result.seal().isEmpty()) {
            session.warn(session.words().say("release.rejected"));
            return ExitCode.REJECTED;
        }
        if (reports.chatty()) {
            Seal seal = result.seal().get();
            session.say("release.done", session.shown(options.bag()), seal.number(), seal.files(), seal.key());
            session.say("release.keep", session.shown(options.records()));
        }
        return ExitCode.DONE;
    }

    private SealingOptions options(Path root) {
        if (reading.drafts()) {
            throw new UsageException(session.words().say("release.drafts"));
        }
        report.requireForm(session);
        BuildOptions build = new BuildOptions(
                root,
                archive == null ? root.resolve(ARCHIVE) : here(archive),
                reading.baseUrl(session.words()),
                false,
                reports.failOn(),
                false,
                reading.threads(session.words()),
                session.surroundings().clock());
        return new SealingOptions(
                build,
                here(Objects.requireNonNull(key)),
                here(Objects.requireNonNull(bag)),
                records == null ? root.resolve(RECORDS) : here(records),
                uncommitted,
                new AttachmentReader(session.words().locale()));
    }

    private Path here(Path named) {
        return session.surroundings().directory().resolve(named).normalize();
    }
}
