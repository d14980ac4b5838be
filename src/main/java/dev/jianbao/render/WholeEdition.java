package dev.jianbao.render;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.Site;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Artifacts that are cheap together, or depend on each other: all are made when the first of them is asked for. */
final class WholeEdition implements Edition {
    private final Renderer renderer;
    private final Site site;
    private final Diagnostics diagnostics;
    private @Nullable Set<OutputPath> paths;
    private @Nullable Map<OutputPath, Artifact> made;

    WholeEdition(Renderer renderer, Site site, Diagnostics diagnostics) {
        this.renderer = renderer;
        this.site = site;
        this.diagnostics = diagnostics;
    }

    @Override
    public synchronized Optional<Artifact> make(OutputPath path) {
        Set<OutputPath> known = paths;
        if (known == null) {
            known = Set.copyOf(renderer.paths(site));
            paths = known;
        }
        return known.contains(path) ? Optional.ofNullable(all().get(path)) : Optional.empty();
    }

    private Map<OutputPath, Artifact> all() {
        Map<OutputPath, Artifact> known = made;
        if (known == null) {
            Map<OutputPath, Artifact> making = new ConcurrentHashMap<>();
            renderer.render(site, artifact -> making.put(artifact.path(), artifact), diagnostics);
            made = making;
            known = making;
        }
        return known;
    }
}
