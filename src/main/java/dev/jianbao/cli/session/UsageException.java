package dev.jianbao.cli.session;

import java.io.Serial;

/** What was asked for cannot be, and whoever asked can mend it: exit code 2. The message is in their language. */
public final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
