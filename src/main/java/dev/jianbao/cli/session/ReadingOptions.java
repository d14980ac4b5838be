package dev.jianbao.cli.session;

import dev.jianbao.BuildOptions;
import dev.jianbao.diagnostics.Severity;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a site is read. */
public final class ReadingOptions {
    private static final Set<String> WEB = Set.of("http", "https");

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            descriptionKey = "base-url")
    private @Nullable URI baseUrl;

    @Option(
            names = {"-D", "--drafts"},
            descriptionKey = "drafts")
    private boolean drafts;

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The options of a run that only reads; where it would publish to is never asked. */
    public BuildOptions withoutPublishing(Path root, Session session) {
        return withoutPublishing(root, session.surroundings().clock(), session);
    }

    /** The same, as of the day that a clock tells. */
    public BuildOptions withoutPublishing(Path root, Clock clock, Session session) {
        return new BuildOptions(
                root, root, baseUrl(session.words()), drafts, Severity.ERROR, false, threads(session.words()), clock);
    }

    public boolean drafts() {
        return drafts;
    }

    public int threads(Words words) {
        if (threads < 1) {
            throw new UsageException(words.say("usage.threads", threads));
        }
        return threads;
    }

    /** The address that overrides the site's own, ending in a slash. */
    public Optional<URI> baseUrl(Words words) {
        return web(Optional.ofNullable(baseUrl), words);
    }

    /** An address of a site as somebody wrote it, ending in a slash; what is none is a mistake of use. */
    public static Optional<URI> web(Optional<URI> written, Words words) {
        return written.map(address -> {
            if (address.getHost() == null
                    || !WEB.contains(address.getScheme())
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null) {
                throw new UsageException(words.say("usage.base-url", address));
            }
            return address.toString().endsWith("/") ? address : URI.create(address + "/");
        });
    }
}
