package dev.jianbao.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows files back through the commits, from the newest, under the name that each had at the time. A file that was taken away
 * and brought back is followed beyond the gap; one that took another's place is not taken for it.
 */
final class Tracks {
    private final Map<String, List<Change>> byPath = new HashMap<>();
    private final Map<String, List<Change>> byNameThen = new HashMap<>();
    private final Map<String, List<Change>> renamed = new HashMap<>();

    Tracks(Set<String> paths) {
        for (String path : paths) {
            List<Change> track = new ArrayList<>(2);
            byPath.put(path, track);
            byNameThen.put(path, track);
        }
    }

    /** A commit made a file hold {@code blob}, or took it away. */
    void changed(Revision revision, String path, Optional<String> blob) {
        List<Change> track = byNameThen.get(path);
        if (track != null) {
            track.add(new Change(revision, blob));
        }
    }

    /** The same, and the file had another name before. */
    void renamed(Revision revision, String before, String path, Optional<String> blob) {
        changed(revision, path, blob);
        List<Change> track = byNameThen.remove(path);
        byNameThen.remove(before);
        if (track != null) {
            renamed.put(before, track);
        }
    }

    /** All changes of one commit have been told; what comes next is older. */
    void older() {
        byNameThen.putAll(renamed);
        renamed.clear();
    }

    /** What became of a file, the newest first. */
    List<Change> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }
}
