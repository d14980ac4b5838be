package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.render.Edition;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.html.Theme;
import dev.jianbao.source.SourceTree;
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

    private @Nullable Ground ground;
    private Diagnostics foundInGround = new Diagnostics();
    private List<Renderer> renderers = List.of();
    private Ground.@Nullable Linked unchecked;
    private Diagnostics found = new Diagnostics();
    private volatile List<Edition> editions = List.of();

    /** The site of these options, not read yet; where it would be published to is never asked. */
    public LiveSite(BuildOptions options) {
        this.options = options;
        this.workshop = new Workshop(options);
    }

    /** Reads everything. Call {@link #check} after it. */
    public void open() {
        workshop.work(() -> refresh(true, true));
    }

    /**
     * Takes in that files have changed, come or gone; what is asked for from now on is of the new state. Call {@link #check}
     * after it.
     *
     * @param changed paths below the site's root
     */
    public void update(Collection<String> changed) {
        boolean everything = changed.stream().anyMatch(LiveSite::isGround);
        boolean theme = changed.stream().anyMatch(path -> path.startsWith(Theme.FOLDER + "/"));
        memory.forget(changed);
        workshop.work(() -> {
            Ground known = ground;
            if (known != null && !everything && changed.stream().anyMatch(path -> cameOrWent(path, known))) {
                ground = known.with(workshop.sources(foundInGround));
            }
            return refresh(everything, theme);
        });
    }

    /** Whether other documents are read differently when this file changes. */
    private static boolean isGround(String path) {
        return path.endsWith(".yaml") && !path.startsWith(SourceTree.CONTENT + "/plans/");
    }

    private boolean cameOrWent(String path, Ground known) {
        return known.sources().has(path) != Files.isRegularFile(options.source().resolve(path));
    }

    private synchronized boolean refresh(boolean everything, boolean theme) {
        if (everything || ground == null) {
            memory.forgetAll();
            foundInGround = new Diagnostics();
            ground = workshop.ground(workshop.sources(foundInGround), foundInGround)
                    .orElse(null);
        }
        Diagnostics now = new Diagnostics();
        now.addAll(foundInGround);
        found = now;
        unchecked = null;
        Ground known = ground;
        if (known == null) {
            return false;
        }
        if (theme || renderers.isEmpty()) {
            renderers = workshop.renderers(known.config(), now);
        }
        Reading reading = new Reading(known.sources(), known.markdown(), options.drafts(), now, Progress.UNHEARD);
        Ground.Linked linked = known.link(reading, reading.documents(memory), options.drafts(), now);
        unchecked = linked;
        if (editions.isEmpty() || !now.reach(Severity.ERROR)) {
            editions = renderers.stream()
                    .map(each -> each.open(linked.site(), now))
                    .toList();
        }
        return true;
    }

    /** Everything that is wrong with the newest state. */
    public synchronized Diagnostics check() {
        Ground.Linked linked = unchecked;
        Ground known = ground;
        if (linked != null && known != null) {
            workshop.check(known, linked, Workshop.planned(renderers, linked.site()), found);
            unchecked = null;
        }
        return found;
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
