package dev.jianbao.output;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Messages;
import dev.jianbao.diagnostics.SourceRange;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Nothing was published, because the destination is busy, belongs to someone else, or is no place for an archive. Not
 * a failure of the disk and no fault of the content: whoever chose the destination can mend it.
 */
public final class DestinationRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    DestinationRefusedException(Code code, Path destination, Object... arguments) {
        this(Diagnostic.of(code, SourceRange.ofFile(destination.toString()), arguments));
    }

    private DestinationRefusedException(Diagnostic diagnostic) {
        super(diagnostic.range().file() + ": " + Messages.in(Locale.ENGLISH).message(diagnostic));
        this.diagnostic = diagnostic;
    }

    /** The reason by its code, ready to be put into words; its file is the destination. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
