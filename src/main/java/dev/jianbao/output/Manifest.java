package dev.jianbao.output;

import dev.jianbao.output.sums.Checksums;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that a build left in a tree: what a later one may trust, replace and remove.
 *
 * @param files each file by its path
 */
record Manifest(SortedMap<OutputPath, Entry> files) {
    /**
     * A file as it was left.
     *
     * @param size its bytes
     * @param checksum of them, as in {@link Checksums}
     * @param modified when the file system says that it was written, in nanoseconds; {@link #UNKNOWN} if that was not kept
     */
    record Entry(long size, String checksum, long modified) {
        static final long UNKNOWN = Long.MIN_VALUE;

        Entry withModified(long time) {
            return new Entry(size, checksum, time);
        }
    }

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    Manifest {
        files = Collections.unmodifiableSortedMap(files);
    }

    static Manifest of(Map<OutputPath, Entry> files) {
        return new Manifest(new TreeMap<>(files));
    }

    Optional<Entry> file(OutputPath path) {
        return Optional.ofNullable(files.get(path));
    }

    boolean names(OutputPath path) {
        return files.containsKey(path);
    }

    /** What this names and another does not. Both are in order, so that each is walked through once. */
    NavigableSet<OutputPath> namesUnlike(Manifest other) {
        NavigableSet<OutputPath> unlike = new TreeSet<>();
        Iterator<OutputPath> others = other.files.keySet().iterator();
        Optional<OutputPath> next = after(others);
        for (OutputPath path : files.keySet()) {
            while (next.isPresent() && next.get().compareTo(path) < 0) {
                next = after(others);
            }
            if (next.isEmpty() || !next.get().equals(path)) {
                unlike.add(path);
            }
        }
        return unlike;
    }

    private static Optional<OutputPath> after(Iterator<OutputPath> paths) {
        return paths.hasNext() ? Optional.of(paths.next()) : Optional.empty();
    }
}
