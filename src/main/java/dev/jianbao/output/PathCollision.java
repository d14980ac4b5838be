package dev.jianbao.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two planned paths that cannot stand side by side on every file system.
 *
 * @param first the path that was planned first
 * @param second the path that gets in its way
 * @param kind how
 */
public record PathCollision(OutputPath first, OutputPath second, Kind kind) {
    /** How two paths collide. */
    public enum Kind {
        /** They are the same. */
        SAME,
        /** They differ only in case or in how a letter is composed. */
        FOLDED,
        /** One is a file where the other has a folder. */
        FILE_AND_FOLDER
    }

    /** All collisions among paths, in the order of the second of each pair; takes time in proportion to the paths. */
    public static List<PathCollision> among(Collection<OutputPath> planned) {
        Map<String, OutputPath> files = new HashMap<>();
        List<PathCollision> found = new ArrayList<>();
        for (OutputPath path : planned) {
            OutputPath earlier = files.putIfAbsent(path.folded(), path);
            if (earlier != null) {
                found.add(new PathCollision(earlier, path, earlier.equals(path) ? Kind.SAME : Kind.FOLDED));
            }
        }
        for (OutputPath path : planned) {
            fileAbove(path, files).ifPresent(file -> found.add(new PathCollision(file, path, Kind.FILE_AND_FOLDER)));
        }
        return List.copyOf(found);
    }

    private static Optional<OutputPath> fileAbove(OutputPath path, Map<String, OutputPath> files) {
        String folder = path.folded();
        for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
            folder = folder.substring(0, slash);
            OutputPath file = files.get(folder);
            if (file != null) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
