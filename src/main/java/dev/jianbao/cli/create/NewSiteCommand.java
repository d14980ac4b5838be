package dev.jianbao.cli.create;

import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a site without issues that builds and checks clean. */
@Command(name = "site")
public final class NewSiteCommand implements Runnable {
    /** The files of a new site. The form of a hidden one is named without its dot. */
    private static final List<String> FILES = List.of(
            "README.md",
            ".gitignore",
            "content/site.yaml",
            "content/catalogue/organisations.yaml",
            "content/catalogue/regions.yaml",
            "content/catalogue/topics.yaml",
            "content/catalogue/partnerships.yaml",
            "content/bulletins/dongtai/bulletin.yaml",
            "content/pages/about.md");

    @Parameters(paramLabel = "DIR", descriptionKey = "new-site-dir")
    private @Nullable Path directory;

    private final Session session;

    public NewSiteCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Path named = Objects.requireNonNull(directory);
        Path site = session.surroundings().directory().resolve(named);
        if (!isFree(site)) {
            throw new UsageException(session.words().say("new.site.not-empty", named));
        }
        FILES.forEach(file -> form(file).write(site.resolve(file), Map.of()));
        session.say("new.site.done", named);
        FILES.forEach(file -> session.say("new.site.file", file));
        session.say("new.site.next", named);
    }

    private Form form(String file) {
        return Form.of(
                "site/" + (file.startsWith(".") ? file.substring(1) : file),
                session.words().locale());
    }

    /** Whether nothing is there that could be overwritten or mixed up; a repository may wait for its first files. */
    private static boolean isFree(Path site) {
        if (!Files.exists(site)) {
            return true;
        }
        if (!Files.isDirectory(site)) {
            return false;
        }
        try (Stream<Path> files = Files.list(site)) {
            return files.allMatch(file -> file.endsWith(".git"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + site, e);
        }
    }
}
