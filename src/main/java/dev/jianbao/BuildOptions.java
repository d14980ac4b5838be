package dev.jianbao;

import dev.jianbao.diagnostics.Severity;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What is asked of a build.
 *
 * @param source the site's root, the folder that holds {@code content}
 * @param destination where the archive is published
 * @param baseUrl where it will be hosted, overriding the site's own setting
 * @param drafts whether documents that are not issued are shown too
 * @param failOn the least severity that keeps everything from being published
 * @param force whether a destination that others filled is used all the same
 * @param threads how many threads read and render; the result does not depend on it
 * @param clock tells checks what day it is; no page depends on it
 */
public record BuildOptions(
        Path source,
        Path destination,
        Optional<URI> baseUrl,
        boolean drafts,
        Severity failOn,
        boolean force,
        int threads,
        Clock clock) {
    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
    }
}
