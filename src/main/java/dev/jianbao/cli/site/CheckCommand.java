package dev.jianbao.cli.site;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.ReportOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with a site and publishes nothing. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final SiteOption site = new SiteOption();

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
        Path root = site.root(session);
        BuildOptions options = reading.withoutPublishing(root, session);
        Diagnostics diagnostics = session.watched(reports.quiet(), progress -> new Build(options, progress).check());
        reports.write(diagnostics, root, session);
        boolean clean = Stream.of(Severity.values()).allMatch(each -> diagnostics.count(each) == 0);
        if (clean && reports.chatty()) {
            session.say("check.clean");
        }
        return diagnostics.reach(reports.failOn()) ? ExitCode.REJECTED : ExitCode.DONE;
    }
}
