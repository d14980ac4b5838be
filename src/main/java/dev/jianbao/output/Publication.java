package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ForkJoinTask;

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
    private final Fingerprints before;
    private final Set<OutputPath> handedOver = ConcurrentHashMap.newKeySet();
    /** In order, since what is put in order by all that hand over need not be sorted by one at the end. */
    private final Map<OutputPath, Manifest.Entry> files = new ConcurrentSkipListMap<>();

    private final Map<OutputPath, Fingerprints.Mark> pages = new ConcurrentSkipListMap<>();
    private volatile boolean accepting = true;
    private volatile boolean closed;

    Publication(OutputTree tree, Place place, BuildLock lock, Set<OutputPath> planned, Diagnostics diagnostics) {
        this.tree = tree;
        this.place = place;
        this.lock = lock;
        this.planned = Set.copyOf(planned);
        ForkJoinTask<Fingerprints> marks = ForkJoinTask.adapt(
                        () -> tree.overwrites() ? Fingerprints.NONE : FingerprintFile.read(place.tree(), diagnostics))
                .fork();
        this.present = PresentTree.read(place.tree(), diagnostics);
        this.before = marks.join();
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
        if (artifact instanceof Artifact.Pending page) {
            addPage(page);
        } else {
            write(artifact);
        }
    }

    /** Whether it is known what the last build made a file from, and that the file stands untouched. */
    public boolean mayKeep(OutputPath path) {
        return !before.page(path).equals(Fingerprints.Mark.NONE) && holds(path);
    }

    /**
     * Whether a file has to be made and handed over: not where the last build made it from the same, and it stands as it was made.
     * Asked once for a planned path.
     *
     * @param fingerprint tells apart all that the file is made from
     */
    public boolean wants(OutputPath path, String fingerprint) {
        Fingerprints.Mark now = new Fingerprints.Mark("", fingerprint);
        boolean same = mayKeep(path) && before.page(path).hasDraft(fingerprint);
        if (same) {
            handedOver.add(path);
            present.manifest().file(path).ifPresent(left -> files.put(path, left));
        }
        pages.put(path, now);
        return !same;
    }

    /** A page that was made from the same before, and stands as it was made, is not made again. */
    private void addPage(Artifact.Pending page) {
        OutputPath path = page.path();
        Fingerprints.Mark mark = before.page(path);
        Optional<Manifest.Entry> left = mark.equals(Fingerprints.Mark.NONE)
                ? Optional.empty()
                : present.manifest().file(path);
        boolean stands = left.isPresent() && holds(path);
        if (stands && mark.hasOrigin(page.origin())) {
            files.put(path, left.get());
            pages.put(path, mark);
            return;
        }
        Artifact.Draft draft = page.drafter().get();
        Fingerprints.Mark now = new Fingerprints.Mark(page.origin(), draft.fingerprint());
        if (stands && mark.hasDraft(now.draft())) {
            files.put(path, left.get());
            pages.put(path, now);
            return;
        }
        draft.maker().get().ifPresent(bytes -> {
            write(Artifact.of(path, bytes));
            pages.put(path, now);
        });
    }

    private void write(Artifact artifact) {
        OutputPath path = artifact.path();
        Manifest.Entry file = Disk.with(path.in(present.root()), unused -> {
            Optional<Manifest.Entry> equal = present.equal(artifact);
            return equal.isPresent() ? equal.get() : staging.write(artifact);
        });
        files.put(path, file);
    }

    /** Publishes what was handed over; what it was made from is not known. */
    public Written commit() {
        return commit(Optional.empty(), List.of());
    }

    /**
     * Publishes what was handed over, keeps what was not, and removes what is no longer planned. If it fails before the
     * point of no return, the destination is as it was; if after, the next build finishes it.
     *
     * @param inputs tells apart all that the site was made from; empty where it is not known, and then the origins of pages count
     *     for nothing
     * @param found in the content, to be said again by a build that finds the same inputs
     * @throws IllegalStateException if a planned file was neither handed over nor there
     * @throws DestinationRefusedException if a foreign file is in the way
     */
    public Written commit(Optional<String> inputs, List<Diagnostic> found) {
        requireAccepting();
        accepting = false;
        keepTheRest();
        Place.Change change = Place.Change.of(present, Manifest.of(files), staging.files());
        new Obstacles(change, tree.overwrites() || present.recordIsBroken()).requireNone(tree.destination());
        if (!change.staged().isEmpty() || !change.removed().isEmpty()) {
            place.commit(change);
        } else if (!change.after().equals(present.manifest()) || present.recordIsBroken()) {
            ManifestFile.write(change.after(), present.root());
        }
        if (inputs.isEmpty()) {
            pages.replaceAll((path, mark) -> mark.withoutOrigin());
        }
        if (inputs.isPresent() || !pages.isEmpty()) {
            FingerprintFile.write(Fingerprints.of(inputs, found, pages), place.tree());
        }
        int written = change.staged().size();
        long bytes = change.staged().stream()
                .mapToLong(path -> change.after().file(path).orElseThrow().size())
                .sum();
        return new Written(written, files.size() - written, change.removed().size(), bytes);
    }

    private void keepTheRest() {
        List<OutputPath> rest = planned.parallelStream()
                .filter(path -> !files.containsKey(path))
                .toList();
        rest.parallelStream()
                .filter(path -> !holds(path))
                .min(Comparator.naturalOrder())
                .ifPresent(lacking -> {
                    throw new IllegalStateException("planned, but neither handed over nor there: " + lacking);
                });
        rest.parallelStream().forEach(path -> {
            present.manifest().file(path).ifPresent(file -> files.put(path, file));
            pages.remove(path);
        });
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
