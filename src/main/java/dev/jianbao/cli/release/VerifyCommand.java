package dev.jianbao.cli.release;

import dev.jianbao.SealingResult.Seal;
import dev.jianbao.Verification;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ReportOptions;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.diagnostics.Diagnostics;
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

/** Says whether a release is as it was sealed. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BAG", descriptionKey = "verify-bag")
    private @Nullable Path bag;

    @Option(names = "--key", required = true, paramLabel = "PUBLIC_KEY", descriptionKey = "verify-key")
    private @Nullable Path key;

    @Option(names = "--checkpoint", paramLabel = "FILE", descriptionKey = "verify-checkpoint")
    private @Nullable Path checkpoint;

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    private final Session session;

    public VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = here(Objects.requireNonNull(bag));
        if (!Files.isDirectory(folder)) {
            throw new UsageException(session.words().say("verify.no-bag", bag));
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Path> kept = Optional.ofNullable(checkpoint).map(this::here);
        Optional<Seal> seal = new Verification(folder, here(Objects.requireNonNull(key)), kept).run(diagnostics);
        reports.writeOfFiles(diagnostics, session);
        if (seal.isEmpty() || diagnostics.reach(reports.failOn())) {
            session.warn(session.words().say("verify.rejected", session.shown(folder)));
            return ExitCode.REJECTED;
        }
        if (reports.chatty()) {
            Seal sealed = seal.get();
            session.say(
                    "verify.done", session.shown(folder), sealed.number(), sealed.date(), sealed.files(), sealed.key());
        }
        return ExitCode.DONE;
    }

    private Path here(Path named) {
        return session.surroundings().directory().resolve(named).normalize();
    }
}
