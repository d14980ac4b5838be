package dev.jianbao.cli.release;

import dev.jianbao.Handover;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReadingOptions;
import dev.jianbao.cli.session.ReportOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.diagnostics.Diagnostics;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a release in a form that other archives take. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BAG", descriptionKey = "export-bag")
    private @Nullable Path bag;

    @Option(names = "--wacz", required = true, paramLabel = "FILE", descriptionKey = "export-wacz")
    private @Nullable Path wacz;

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            descriptionKey = "export-base-url")
    private @Nullable URI baseUrl;

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    private final Session session;

    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = here(Objects.requireNonNull(bag));
        Path target = here(Objects.requireNonNull(wacz));
        if (!Handover.isBag(folder)) {
            throw new UsageException(session.words().say("verify.no-bag", bag));
        }
        if (Files.exists(target)) {
            throw new UsageException(session.words().say("export.exists", wacz));
        }
        URI base = ReadingOptions.web(Optional.ofNullable(baseUrl), session.words())
                .or(() -> Handover.address(folder))
                .orElseThrow(() -> new UsageException(session.words().say("export.no-address")));
        Diagnostics diagnostics = new Diagnostics();
        Optional<Integer> files = Handover.write(folder, base, target, diagnostics);
        reports.writeOfFiles(diagnostics, session);
        if (files.isEmpty()) {
            session.warn(session.words().say("verify.rejected", session.shown(folder)));
            return ExitCode.REJECTED;
        }
        if (reports.chatty()) {
            session.say("export.done", files.get(), session.shown(target), base);
        }
        return ExitCode.DONE;
    }

    private Path here(Path named) {
        return session.surroundings().directory().resolve(named).normalize();
    }
}
