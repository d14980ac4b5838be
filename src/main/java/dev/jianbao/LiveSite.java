package dev.jianbao;

import dev.jianbao.archive.Documents;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
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
    private volatile State newest = new State(Optional.empty(), new Diagnostics());
    private volatile Display display = new Display(List.of());

    /** A state of the sources, linked where there are settings to go by, and what was found wrong with it. */
    private record State(Optional<Whole> whole, Diagnostics found) {}

    private record Whole(Ground ground, Ground.Linked linked, List<Renderer> renderers) {}

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
            if (known != null) {
                known.annals().forget(changed);
            }
            boolean moved = known != null && changed.stream().anyMatch(path -> cameOrWent(path, known));
            if (known != null && moved && !everything) {
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

    private synchronized Diagnostics refresh(boolean everything, boolean theme) {
        if (everything || ground == null) {
            memory.forgetAll();
            foundInGround = new Diagnostics();
            ground = workshop.ground(workshop.sources(foundInGround), foundInGround)
                    .orElse(null);
        }
        Diagnostics now = new Diagnostics();
        now.addAll(foundInGround);
        Ground known = ground;
        if (known == null) {
            newest = new State(Optional.empty(), now);
            return now;
        }
        if (theme || renderers.isEmpty()) {
            renderers = workshop.renderers(known.config(), now);
        }
        Optional<Ground.Linked> last = newest.whole().filter(any -> !everything).map(Whole::linked);
        Ground.Linked linked = link(known, last, now);
        newest = new State(Optional.of(new Whole(known, linked, renderers)), now);
        if (display.isEmpty() || !now.reach(Severity.ERROR)) {
            display = new Display(renderers.stream()
                    .map(each -> each.open(linked.site(), now))
                    .toList());
        }
        return now;
    }

    private Ground.Linked link(Ground known, Optional<Ground.Linked> last, Diagnostics now) {
        Reading reading = new Reading(known.sources(), known.markdown(), options.drafts(), now, Progress.UNHEARD);
        Documents read = reading.documents(memory);
        return last.isPresent()
                ? known.relink(last.get(), reading, read, options.drafts(), now)
                : known.link(reading, read, options.drafts(), now);
    }

    /** Everything that is wrong with the newest state, which may be followed by another while it is looked for. */
    public Diagnostics check() {
        State state = newest;
        state.whole()
                .ifPresent(of ->
                        workshop.work(() -> workshop.check(of.ground(), of.linked(), of.renderers(), state.found())));
        return state.found();
    }

    /** What is published at a path below the site's address, made now; empty if nothing is. */
    public Optional<Artifact> artifact(String path) {
        return OutputPath.fault(path).isPresent() ? Optional.empty() : display.artifact(new OutputPath(path));
    }
}
