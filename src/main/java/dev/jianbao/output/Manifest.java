package dev.jianbao.output;

import dev.jianbao.output.sums.Checksums;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
}
