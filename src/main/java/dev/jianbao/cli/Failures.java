package dev.jianbao.cli;

import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.RejectedException;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.UsageException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

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
            session.warn(String.valueOf(failure.getMessage()));
            return ExitCode.USAGE;
        }
        if (failure instanceof RejectedException) {
            session.warn(String.valueOf(failure.getMessage()));
            return ExitCode.REJECTED;
        }
        session.warn(explain(failure));
        if (debug) {
            failure.printStackTrace(session.surroundings().err());
        }
        return ExitCode.FAILURE;
    }

    private String explain(Throwable failure) {
        if (failure instanceof UncheckedIOException disk) {
            return explain(disk);
        }
        if (failure instanceof InvalidPathException unnamed) {
            return say("failure.name", unnamed.getInput());
        }
        if (failure instanceof OutOfMemoryError) {
            return say("failure.memory");
        }
        return say("failure.bug", failure.toString().lines().findFirst().orElse(""));
    }

    /** Disk trouble: what systems usually complain of in our words, anything else in theirs. */
    private String explain(UncheckedIOException trouble) {
        String context = String.valueOf(trouble.getMessage());
        if (!(trouble.getCause() instanceof FileSystemException known) || known.getFile() == null) {
            return say("failure.disk", context);
        }
        String reason = Objects.requireNonNullElse(known.getReason(), context);
        return say(key(known, reason), known.getFile(), reason);
    }

    private static String key(FileSystemException trouble, String reason) {
        if (trouble instanceof AccessDeniedException) {
            return "failure.denied";
        }
        if (trouble instanceof NoSuchFileException) {
            return "failure.gone";
        }
        if (trouble instanceof FileAlreadyExistsException || reason.equals("Not a directory")) {
            return "failure.in-the-way";
        }
        return switch (reason) {
            case "No space left on device", "Disk quota exceeded" -> "failure.full";
            case "Read-only file system" -> "failure.read-only";
            default -> "failure.file";
        };
    }

    private String say(String key, Object... arguments) {
        return session.words().say(key, arguments);
    }
}
