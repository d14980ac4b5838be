package dev.jianbao;

import dev.jianbao.archive.Documents;
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
    private Ground.@Nullable Linked linked;

    /** Whether texts have changed since the documents were linked, and nothing else. */
    private boolean reworded;

    private boolean checked;
    private Diagnostics found = new Diagnostics();
    private volatile List<Edition> editions = List.of();

    /** The site of these options, not read yet; where it would be published to is never asked. */
    public LiveSite(BuildOptions options) {
        this.options = options;
        this.workshop = new Workshop(options);
    }

    /** Reads everything. Call {@link #check} after it. */
    public void open() {
        workshop.work(() -> refresh(true, true, false));
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
            return refresh(everything, theme, known != null && !moved && areTexts(changed, known));
        });
    }

    /** Whether other documents are read differently when this file changes. */
    private static boolean isGround(String path) {
        return path.endsWith(".yaml") && !path.startsWith(SourceTree.CONTENT + "/plans/");
    }

    /** Whether of the files of the site only texts are among these; what an editor writes beside them does not count. */
    private static boolean areTexts(Collection<String> changed, Ground known) {
        return changed.stream().filter(path -> known.sources().has(path)).allMatch(path -> path.endsWith(".md"));
    }

    private boolean cameOrWent(String path, Ground known) {
        return known.sources().has(path) != Files.isRegularFile(options.source().resolve(path));
    }

    private synchronized boolean refresh(boolean everything, boolean theme, boolean mayReword) {
        if (everything || ground == null) {
            memory.forgetAll();
            foundInGround = new Diagnostics();
            ground = workshop.ground(workshop.sources(foundInGround), foundInGround)
                    .orElse(null);
        }
        Diagnostics now = new Diagnostics();
        now.addAll(foundInGround);
        found = now;
        checked = false;
        Ground known = ground;
        if (known == null) {
            linked = null;
            return false;
        }
        if (theme || renderers.isEmpty()) {
            renderers = workshop.renderers(known.config(), now);
            linked = null;
        }
        Reading reading = reading(known, now);
        Documents read = reading.documents(memory);
        reworded = mayReword && reword(read, now);
        if (!reworded) {
            link(known, reading, read, now);
        }
        return true;
    }

    /** Shows new texts in the pages of their documents; what else they change, an index or a feed, follows when they are checked. */
    private boolean reword(Documents read, Diagnostics now) {
        Ground.Linked last = linked;
        if (last == null || now.reach(Severity.ERROR)) {
            return false;
        }
        Optional<Rewording> rewording = Rewording.between(last.read(), read);
        rewording.ifPresent(texts -> texts.pages(last.site().flatplan())
                .forEach(page -> editions =
                        editions.stream().map(each -> each.with(page)).toList()));
        return rewording.isPresent();
    }

    private void link(Ground known, Reading reading, Documents read, Diagnostics now) {
        Ground.Linked last = known.link(reading, read, options.drafts(), now);
        linked = last;
        reworded = false;
        if (editions.isEmpty() || !now.reach(Severity.ERROR)) {
            editions =
                    renderers.stream().map(each -> each.open(last.site(), now)).toList();
        }
    }

    /** Everything that is wrong with the newest state. */
    public Diagnostics check() {
        return workshop.work(this::checked);
    }

    private synchronized Diagnostics checked() {
        Ground known = ground;
        if (known == null || checked) {
            return found;
        }
        if (reworded) {
            Diagnostics now = new Diagnostics();
            now.addAll(foundInGround);
            found = now;
            Reading reading = reading(known, now);
            link(known, reading, reading.documents(memory), now);
        }
        Ground.Linked last = linked;
        if (last != null) {
            workshop.check(known, last, renderers, found);
        }
        checked = true;
        return found;
    }

    private Reading reading(Ground known, Diagnostics now) {
        return new Reading(known.sources(), known.markdown(), options.drafts(), now, Progress.UNHEARD);
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
