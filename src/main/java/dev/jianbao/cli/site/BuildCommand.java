package dev.jianbao.cli.site;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.BuildResult;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.ReportOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a site and publishes its archive, or nothing at all. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {
    private static final String DESTINATION = "site-output";

    @Mixin
    private final SiteOption site = new SiteOption();

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            descriptionKey = "destination")
    private @Nullable Path destination;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    private final Session session;

    public BuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path root = site.root(session);
        BuildOptions options = options(root);
        BuildResult result = session.watched(reports.quiet(), progress -> new Build(options, progress).run());
        reports.write(result.diagnostics(), root, session);
        if (result.refusal().isPresent()) {
            explain(result.refusal().get(), options.destination());
        }
        if (!result.isPublished()) {
            session.warn(session.words().say("build.rejected"));
            return result.refusal().isPresent() ? ExitCode.FAILURE : ExitCode.REJECTED;
        }
        if (reports.chatty()) {
            sayWhatChanged(result, options.destination());
        }
        return ExitCode.DONE;
    }

    private BuildOptions options(Path root) {
        Path current = session.surroundings().directory();
        return new BuildOptions(
                root,
                destination == null
                        ? root.resolve(DESTINATION)
                        : current.resolve(destination).normalize(),
                reading.baseUrl(session.words()),
                reading.drafts(),
                reports.failOn(),
                force,
                reading.threads(session.words()),
                session.surroundings().clock());
    }

    private void sayWhatChanged(BuildResult result, Path where) {
        boolean same = result.changed() + result.removed() == 0;
        String shown = session.shown(where);
        if (same) {
            session.say("build.same", shown, result.unchanged());
        } else {
            session.say("build.done", shown, result.changed(), result.unchanged(), result.removed());
        }
    }

    private void explain(Diagnostic refusal, Path where) {
        Messages messages = session.messages();
        String id = refusal.code().id();
        session.warn(session.words().say("build.refused", session.shown(where), messages.message(refusal), id));
        messages.hint(refusal).ifPresent(session::warn);
    }
}
