package dev.jianbao.pages;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.OutputPath;
import dev.jianbao.output.PathCollision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of the site's paths together: each can be a file anywhere, and no two are one. */
public final class Paths {
    private final Map<String, List<SourceRange>> origins = new HashMap<>();
    private final Diagnostics diagnostics;

    private Paths(Site site, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        site.flatplan()
                .pages()
                .forEach(
                        page -> page.origin().ifPresent(origin -> add(page.url().path(), origin)));
        site.archive().assets().forEach(source -> add(new PublishedFile(source).path(), SourceRange.ofFile(source)));
    }

    private void add(String path, SourceRange origin) {
        origins.computeIfAbsent(path, any -> new ArrayList<>(1)).add(origin);
    }

    /** Reports every two of the planned paths that get in each other's way, at the source of one of them. */
    public static void check(Site site, Collection<OutputPath> planned, Diagnostics diagnostics) {
        Paths paths = new Paths(site, diagnostics);
        List<PathCollision> collisions = PathCollision.among(planned);
        collisions.stream().filter(paths::isReported).forEach(paths::report);
    }

    /** Reports the files whose names cannot stand in a published site; they are to be left out. */
    public static boolean isPublishable(String source, Diagnostics diagnostics) {
        boolean fit = OutputPath.fault(new PublishedFile(source).path()).isEmpty();
        if (!fit) {
            diagnostics.report(Code.UNFIT_FILE_NAME, SourceRange.ofFile(source), source);
        }
        return fit;
    }

    /** Files made beside a page get in each other's way only where their pages do. */
    private boolean isReported(PathCollision collision) {
        String first = collision.first().value();
        String second = collision.second().value();
        boolean pages = isPage(first) || isPage(second);
        return pages || origins.containsKey(first) || origins.containsKey(second);
    }

    private static boolean isPage(String path) {
        return path.endsWith(PageUrl.HTML);
    }

    private void report(PathCollision collision) {
        String first = collision.first().value();
        String second = collision.second().value();
        List<SourceRange> before = origins.getOrDefault(first, List.of(SourceRange.ofFile(first)));
        List<SourceRange> behind = origins.getOrDefault(second, before);
        SourceRange range = behind.get(behind.size() - 1);
        SourceRange other = before.get(0);
        Code code = collision.kind() == PathCollision.Kind.SAME ? Code.SAME_PATH : Code.COLLIDING_PATHS;
        diagnostics.report(code, range, second, first, other.file());
    }
}
