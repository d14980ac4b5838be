package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build's way into the destination. Artifacts are handed over one by one, by any number of threads and in any order;
 * each is compared with what stands there, and written to the staging folder only if it differs. Nothing of it is seen
 * before {@link #commit()}; closing without it leaves the destination as it was.
 */
public final class Publication implements AutoCloseable {
    private final OutputTree tree;
    private final Place place;
    private final BuildLock lock;
    private final Set<OutputPath> planned;
    private final PresentTree present;
    private final Staging staging;
    private final Set<OutputPath> handedOver = ConcurrentHashMap.newKeySet();
    private final Map<OutputPath, Manifest.Entry> files = new ConcurrentHashMap<>();
    private volatile boolean accepting = true;
    private volatile boolean closed;

    Publication(OutputTree tree, Place place, BuildLock lock, Set<OutputPath> planned, Diagnostics diagnostics) {
        this.tree = tree;
        this.place = place;
        this.lock = lock;
        this.planned = Set.copyOf(planned);
        this.present = PresentTree.read(place.tree(), diagnostics);
        this.staging = new Staging(place.staging(), tree.isDurable());
        place.openStaging();
    }

    /** Whether the destination has this file just as the last build wrote it, so that it need not be handed over. */
    public boolean holds(OutputPath path) {
        return present.standsAsWritten(path);
    }

    /** Takes an artifact. Each planned path is handed over once, unless the destination {@linkplain #holds holds} it. */
    public void add(Artifact artifact) {
        requireAccepting();
        OutputPath path = artifact.path();
        if (!planned.contains(path)) {
            throw new IllegalArgumentException("not planned: " + path);
        }
        if (!handedOver.add(path)) {
            throw new IllegalArgumentException("handed over twice: " + path);
        }
        Manifest.Entry file = Disk.with(path.in(present.root()), unused -> {
            Optional<Manifest.Entry> equal = present.equal(artifact);
            return equal.isPresent() ? equal.get() : staging.write(artifact);
        });
        files.put(path, file);
    }

    /**
     * Publishes what was handed over, keeps what was not, and removes what is no longer planned. If it fails before the
     * point of no return, the destination is as it was; if after, the next build finishes it.
     *
     * @throws IllegalStateException if a planned file was neither handed over nor there
     * @throws DestinationRefusedException if a foreign file is in the way
     */
    public Written commit() {
        requireAccepting();
        accepting = false;
        keepTheRest();
        Place.Change change = new Place.Change(present, Manifest.of(files), staging.files());
        NavigableSet<OutputPath> removed = change.removed();
        new Obstacles(change, tree.overwrites() || present.recordIsBroken()).requireNone(tree.destination());
        if (!change.staged().isEmpty() || !removed.isEmpty()) {
            place.commit(change);
        } else if (!change.after().equals(present.manifest()) || present.recordIsBroken()) {
            ManifestFile.write(change.after(), present.root());
        }
        int written = change.staged().size();
        long bytes = change.staged().stream()
                .mapToLong(path -> change.after().file(path).orElseThrow().size())
                .sum();
        return new Written(written, files.size() - written, removed.size(), bytes);
    }

    private void keepTheRest() {
        var rest = new TreeSet<>(planned);
        rest.removeAll(files.keySet());
        for (OutputPath path : rest) {
            if (!holds(path)) {
                throw new IllegalStateException("planned, but neither handed over nor there: " + path);
            }
            present.manifest().file(path).ifPresent(file -> files.put(path, file));
        }
    }

    private void requireAccepting() {
        if (!accepting) {
            throw new IllegalStateException("the publication is committed or closed");
        }
    }

    /** Lets go of the destination; without a commit, clears the staging folder away. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        accepting = false;
        try {
            Disk.deleteTree(place.staging());
        } finally {
            lock.close();
        }
    }
}
