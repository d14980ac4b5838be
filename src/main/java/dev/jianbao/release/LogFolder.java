package dev.jianbao.release;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Disk;
import dev.jianbao.release.key.VerifyingKey;
import dev.jianbao.release.log.Checkpoint;
import dev.jianbao.release.log.LogReader;
import dev.jianbao.release.log.ReleaseLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The log that a site keeps among its sources, from one release to the next. */
record LogFolder(Path folder) {
    /**
     * The log so far, a new one if there is none; empty, and reported, if what is there is not as this key signed it. Nothing
     * must ever be appended to such a log. What a release left there that did not come to its end is no part of it, and goes with
     * the next.
     */
    Optional<ReleaseLog> read(String origin, VerifyingKey key, Diagnostics diagnostics) {
        FileSet files = FileSet.below(folder);
        if (files.paths().isEmpty()) {
            return Optional.of(new ReleaseLog(origin, List.of()));
        }
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.paths().forEach(path -> bytes.put(path, files.bytes(path)));
        return new LogReader(bytes, key, folder + "/", diagnostics).readWhatIsSigned();
    }

    /** Replaces the log by a longer one: hashes and entries first, then the checkpoint that speaks of them. */
    void write(SortedMap<String, byte[]> files) {
        files.forEach((path, bytes) -> writeUnless(path.equals(Checkpoint.NAME), path, bytes));
        files.forEach((path, bytes) -> writeUnless(!path.equals(Checkpoint.NAME), path, bytes));
        FileSet present = FileSet.below(folder);
        present.paths().stream().filter(path -> !files.containsKey(path)).forEach(present::delete);
    }

    private void writeUnless(boolean skipped, String path, byte[] bytes) {
        if (!skipped) {
            Disk.write(folder.resolve(path), bytes);
        }
    }
}
