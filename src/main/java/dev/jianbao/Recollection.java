package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostics;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was read of each document, for as long as none of the files it was read from changes. Safe for use by several threads. */
final class Recollection {
    private final Map<String, Recalled<?>> byPath = new ConcurrentHashMap<>();
    private final boolean keeping;

    private Recollection(boolean keeping) {
        this.keeping = keeping;
    }

    /** Remembers everything. */
    static Recollection keeping() {
        return new Recollection(true);
    }

    /** Remembers nothing, for a run that reads each file once. */
    static Recollection none() {
        return new Recollection(false);
    }

    /**
     * A document as it was read, with what was found wrong in it.
     *
     * @param document empty where the file makes none
     */
    record Recalled<D>(Optional<D> document, Diagnostics diagnostics) {}

    /** What was read of a file, or of the folder of a plan; read now if it is not known. */
    @SuppressWarnings("unchecked") // a path is read by one reader only
    <D> Recalled<D> recall(String path, Supplier<Recalled<D>> reader) {
        return keeping ? (Recalled<D>) byPath.computeIfAbsent(path, any -> reader.get()) : reader.get();
    }

    /** Forgets what was made of files that have changed. */
    void forget(Collection<String> changed) {
        for (String path : changed) {
            byPath.remove(path);
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                byPath.remove(path.substring(0, slash));
            }
        }
    }

    void forgetAll() {
        byPath.clear();
    }
}
