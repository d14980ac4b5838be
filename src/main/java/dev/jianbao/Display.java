package dev.jianbao;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.render.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one state of a site shows, made when it is asked for. The last that were made are kept, since a window that is told of
 * another page asks for it next. Safe for use by several threads.
 */
final class Display {
    private static final int KEPT = 64;

    private final List<Edition> editions;
    private final Map<OutputPath, Artifact> last = new LinkedHashMap<>();

    Display(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    boolean isEmpty() {
        return editions.isEmpty();
    }

    /** What stands at a path; empty if nothing does. */
    Optional<Artifact> artifact(OutputPath path) {
        Artifact known = kept(path);
        Optional<Artifact> artifact = known != null
                ? Optional.of(known)
                : editions.stream().flatMap(each -> each.make(path).stream()).findFirst();
        artifact.ifPresent(made -> keep(path, made));
        return artifact;
    }

    private synchronized @Nullable Artifact kept(OutputPath path) {
        return last.get(path);
    }

    private synchronized void keep(OutputPath path, Artifact artifact) {
        last.put(path, artifact);
        if (last.size() > KEPT) {
            last.remove(last.keySet().iterator().next());
        }
    }
}
