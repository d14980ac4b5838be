package dev.jianbao.cli;

import java.io.Serial;

/** The content keeps a command from being done; what is wrong with it has been told. Exit code 1. */
final class RejectedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    RejectedException(String message) {
        super(message);
    }
}
