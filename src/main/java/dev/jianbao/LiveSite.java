package dev.jianbao;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.check.Checks;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Flatplan;
import dev.jianbao.pages.Paths;
import dev.jianbao.pages.Site;
import dev.jianbao.render.Edition;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.html.Theme;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A site kept in memory while its authors write. It reads again only what has changed, and makes a page only when somebody asks
 * for it; so what is asked for is always of one state of the sources. While the sources have mistakes, the last sound state stands.
 */
public final class LiveSite {
    private final BuildOptions options;
    private final Workshop workshop;
    private final Recollection memory = Recollection.keeping();

    private SourceTree sources = SourceTree.NONE;
    private @Nullable Ground ground;
    private List<Renderer> renderers = List.of();
    private @Nullable Pending pending;
    private Diagnostics lastFound = new Diagnostics();
    private volatile List<Edition> editions = List.of();

    /** The site of these options, not read yet; where it would be published to is never asked. */
    public LiveSite(BuildOptions options) {
        this.options = options;
        this.workshop = new Workshop(options);
    }

    /** What every document is read with. */
    private record Ground(SiteConfig config, Catalogue catalogue, MarkdownReader markdown, Diagnostics diagnostics) {}

    /** A state that was linked and is yet to be checked. */
    private record Pending(Site site, Documents documents, Diagnostics diagnostics) {}

    /** Reads everything. Call {@link #check} after it. */
    public void open() {
        workshop.work(() -> {
            refresh(true, true);
            return true;
        });
    }

    /**
     * Takes in that files have changed, come or gone; what is asked for from now on is of the new state. Call {@link #check}
     * after it.
     *
     * @param changed paths below the site's root
     */
    public void update(Collection<String> changed) {
        workshop.work(() -> {
            memory.forget(changed);
            boolean everything = changed.stream().anyMatch(LiveSite::isGround);
            boolean theme = changed.stream().anyMatch(path -> path.startsWith(Theme.FOLDER + "/"));
            if (everything || changed.stream().anyMatch(this::cameOrWent)) {
                sources = workshop.sources(new Diagnostics());
            }
            refresh(everything, theme);
            return true;
        });
    }

    /** Whether other documents are read differently when this file changes. */
    private static boolean isGround(String path) {
        return path.endsWith(".yaml") && !path.startsWith(SourceTree.CONTENT + "/plans/");
    }

    private boolean cameOrWent(String path) {
        return sources.has(path) != Files.isRegularFile(options.source().resolve(path));
    }

    private synchronized void refresh(boolean everything, boolean theme) {
        Diagnostics found = new Diagnostics();
        if (everything) {
            memory.forgetAll();
            sources = workshop.sources(found);
            ground = ground(sources).orElse(null);
        }
        Ground known = ground;
        if (known == null) {
            workshop.config(sources, found);
            pending = null;
            lastFound = found;
            return;
        }
        found.addAll(known.diagnostics());
        if (theme || renderers.isEmpty()) {
            renderers = workshop.renderers(known.config(), found);
        }
        Reading reading = new Reading(sources, known.markdown(), options.drafts(), found, Progress.UNHEARD);
        Documents read = reading.documents(memory);
        Archive archive = Archive.link(read.shown(options.drafts()), known.catalogue(), reading.assets(), found);
        Overview overview = Overview.of(archive, known.config());
        Site site = new Site(known.config(), archive, overview, Flatplan.of(archive, overview, found));
        pending = new Pending(site, read, found);
        lastFound = found;
        if (editions.isEmpty() || !found.reach(Severity.ERROR)) {
            editions = renderers.stream().map(each -> each.open(site, found)).toList();
        }
    }

    private Optional<Ground> ground(SourceTree tree) {
        Diagnostics found = new Diagnostics();
        return workshop.config(tree, found).map(config -> {
            Catalogue catalogue = workshop.catalogue(tree, found);
            return new Ground(config, catalogue, workshop.markdown(config, catalogue), found);
        });
    }

    /** Everything that is wrong with the newest state. */
    public synchronized Diagnostics check() {
        Pending state = pending;
        if (state != null) {
            Checks.standard(state.site().config(), sources.all(), state.documents(), options.clock())
                    .run(state.site().archive(), state.diagnostics());
            List<OutputPath> planned = renderers.stream()
                    .flatMap(renderer -> renderer.paths(state.site()).stream())
                    .toList();
            Paths.check(state.site(), planned, state.diagnostics());
            pending = null;
        }
        return lastFound;
    }

    /** What is published at a path below the site's address, made now; empty if nothing is. */
    public Optional<Artifact> artifact(String path) {
        if (OutputPath.fault(path).isPresent()) {
            return Optional.empty();
        }
        OutputPath wanted = new OutputPath(path);
        return editions.stream().flatMap(each -> each.make(wanted).stream()).findFirst();
    }
}
