package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Written;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param written what was published; empty if the content was rejected, and then nothing was
 * @param diagnostics everything that was found, whatever the outcome
 */
public record BuildResult(Optional<Written> written, Diagnostics diagnostics) {
    static BuildResult rejected(Diagnostics diagnostics) {
        return new BuildResult(Optional.empty(), diagnostics);
    }

    static BuildResult published(Written written, Diagnostics diagnostics) {
        return new BuildResult(Optional.of(written), diagnostics);
    }

    public boolean isPublished() {
        return written.isPresent();
    }
}
