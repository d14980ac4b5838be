package dev.jianbao.cli.session;

import java.io.Serial;

/** The content keeps a command from being done; what is wrong with it has been told. Exit code 1. */
public final class RejectedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public RejectedException(String message) {
        super(message);
    }
}
