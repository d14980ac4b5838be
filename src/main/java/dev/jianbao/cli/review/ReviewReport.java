package dev.jianbao.cli.review;

import dev.jianbao.Reviewed;
import dev.jianbao.SealingResult.Seal;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the report goes, if one is wanted. */
public final class ReviewReport {
    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "check-report")
    private @Nullable Path report;

    public boolean isWanted() {
        return report != null;
    }

    /** Refuses a file whose ending names no form, before any work is done. */
    public void requireForm(Session session) {
        if (report != null && !ReviewPaper.isForm(report.toString())) {
            throw new UsageException(session.words().say("import.report-form", report));
        }
    }

    /**
     * Writes it.
     *
     * @param asked whether links to elsewhere were asked for
     * @param seal of the release that followed, if one did; empty also where none was meant to
     * @param chatty whether a person is told
     */
    public void file(Reviewed reviewed, boolean asked, Optional<Seal> seal, boolean chatty, Session session) {
        Path named = report;
        if (named == null) {
            return;
        }
        Path file = session.surroundings().directory().resolve(named);
        try {
            Files.writeString(file, new ReviewPaper(session.words()).write(file.toString(), reviewed, asked, seal));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        if (chatty) {
            session.say("review.filed", session.shown(file));
        }
    }
}
