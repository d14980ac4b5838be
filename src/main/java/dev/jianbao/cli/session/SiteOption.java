package dev.jianbao.cli.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which site is meant. */
public final class SiteOption {
    private static final String CONTENT = "content";
    private static final Path MARK = Path.of(CONTENT, "site.yaml");

    @Option(
            names = {"-s", "--source"},
            paramLabel = "DIR",
            descriptionKey = "source")
    private @Nullable Path source;

    /**
     * The root of the site: the folder that was named, else the nearest one upward that holds {@code content/site.yaml}, else
     * the current one.
     *
     * @throws UsageException if there is no content in it
     */
    public Path root(Session session) {
        Path current = session.surroundings().directory();
        Path root = source != null
                ? current.resolve(source).normalize()
                : nearest(current).orElse(current);
        if (!Files.isDirectory(root.resolve(CONTENT))) {
            throw new UsageException(session.words().say("usage.no-site", root));
        }
        return root;
    }

    private static Optional<Path> nearest(Path current) {
        for (Path folder = current; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(MARK))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
