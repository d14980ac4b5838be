package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Written;
import java.util.Optional;

/**
 * How a build ended. Unless it was published, everything is as it was.
 *
 * @param written what was published; empty if nothing was
 * @param refusal why the destination could not be published to, although the content is sound
 * @param diagnostics everything that was found in the content, whatever the outcome
 */
public record BuildResult(Optional<Written> written, Optional<Diagnostic> refusal, Diagnostics diagnostics) {
    static BuildResult rejected(Diagnostics diagnostics) {
        return new BuildResult(Optional.empty(), Optional.empty(), diagnostics);
    }

    static BuildResult refused(Diagnostic refusal, Diagnostics diagnostics) {
        return new BuildResult(Optional.empty(), Optional.of(refusal), diagnostics);
    }

    static BuildResult published(Written written, Diagnostics diagnostics) {
        return new BuildResult(Optional.of(written), Optional.empty(), diagnostics);
    }

    public boolean isPublished() {
        return written.isPresent();
    }

    /** How many files are new or changed. */
    public int changed() {
        return written.map(Written::written).orElse(0);
    }

    /** How many files stood as planned and were left alone. */
    public int unchanged() {
        return written.map(Written::unchanged).orElse(0);
    }

    /** How many files of the last build were removed. */
    public int removed() {
        return written.map(Written::removed).orElse(0);
    }
}
