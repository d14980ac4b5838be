package dev.jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in one line what kept a command from being done, and what to do about it. */
final class Failures {
    private final Session session;
    private final boolean debug;

    /** @param debug whether to show where in the program it happened */
    Failures(Session session, boolean debug) {
        this.session = session;
        this.debug = debug;
    }

    /** Reports a failure and returns the exit code that goes with it. */
    int report(Throwable failure) {
        if (failure instanceof UsageException) {
            session.warn(failure.getMessage());
            return ExitCode.USAGE;
        }
        session.warn(explain(failure));
        if (debug) {
            failure.printStackTrace(session.surroundings().err());
        }
        return ExitCode.FAILURE;
    }

    private String explain(Throwable failure) {
        if (failure instanceof UncheckedIOException disk) {
            return explain(disk.getCause(), disk.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return say("failure.memory");
        }
        return say("failure.bug", failure.toString().lines().findFirst().orElse(""));
    }

    /** Disk trouble: the system's own reasons in our words, any other as the system gives it. */
    private String explain(IOException trouble, String context) {
        if (!(trouble instanceof FileSystemException known) || known.getFile() == null) {
            return say("failure.disk", context);
        }
        String reason = known.getReason();
        String key = known instanceof AccessDeniedException
                ? "failure.denied"
                : known instanceof NoSuchFileException
                        ? "failure.gone"
                        : known instanceof FileAlreadyExistsException || known instanceof NotDirectoryException
                                ? "failure.in-the-way"
                                : "failure.file";
        return say(key, known.getFile(), reason == null ? context : reason);
    }

    private String say(String key, Object... arguments) {
        return session.words().say(key, arguments);
    }
}
