package dev.jianbao.cli.site;

import dev.jianbao.LiveSite;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.diagnostics.DiagnosticPrinter;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceLines;
import dev.jianbao.preview.Preview;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the site as it will be, and shows each change as it is saved. */
@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 8080;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            descriptionKey = "port")
    private int port = PORT;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    private final Session session;

    public ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path root = site.root(session);
        LiveSite live = new LiveSite(reading.withoutPublishing(root, session));
        try (Preview preview = Preview.start(live, root, port, found -> tell(found, root))) {
            session.say("serve.ready", preview.address());
            session.surroundings().flush();
            preview.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    /** What is wrong, at the terminal and for the page. */
    private String tell(Diagnostics found, Path root) {
        session.report(found, root);
        session.surroundings().flush();
        StringWriter text = new StringWriter();
        new DiagnosticPrinter(session.messages(), SourceLines.under(root), false).write(found, new PrintWriter(text));
        return text.toString();
    }
}
