package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One destination of archives: a folder, there already or not, or a symbolic link to one.
 *
 * <p><b>What readers see.</b> Behind a symbolic link, the old site or the new one and never a mixture: a whole new tree
 * is made beside it and the link swapped in one rename. In a plain folder each file is the old or the new one, never
 * half of one and never missing, but while the files are put in place a reader may find new pages next to old ones;
 * {@code PublishingOrder} sees to it that none refers to a page, style or image that is not there. A removed page goes
 * last. (Only where a file takes the place of a folder, or a folder that of a file, does the old one go first.)
 *
 * <p><b>When a build is killed.</b> Before the point of no return, the rename of the link or of the staging folder,
 * nothing of it is ever seen and the next build clears it away. After it, the next build, or {@link #recover}, puts the
 * remaining files in place.
 *
 * <p><b>When the power fails.</b> The order is: file data, then the manifest and its folder, then the one rename and its
 * folder. The manifest and the folders are always handed to the disk ({@code fsync}); file data only for a
 * {@linkplain #durable() durable} tree, because for each file it costs more than rendering. Without, files written in
 * the last seconds before a power failure may be empty, and the next build that renders them finds and mends them.
 *
 * <p>A file that no build wrote is never removed, nor overwritten without force.
 */
public final class OutputTree {
    private final Path destination;
    private final List<Path> sources;
    private final boolean force;
    private final boolean durable;

    private OutputTree(Path destination, Collection<Path> sources, boolean force, boolean durable) {
        this.destination = destination;
        this.sources = List.copyOf(sources);
        this.force = force;
        this.durable = durable;
    }

    /** The tree at a destination. It and the folders that a build reads must lie apart. */
    public static OutputTree at(Path destination, Collection<Path> sources) {
        return new OutputTree(destination, sources, false, false);
    }

    /** The same, publishing into a folder that holds foreign files and over those whose paths are planned. */
    public OutputTree force() {
        return new OutputTree(destination, sources, true, durable);
    }

    /** The same, handing each file's data to the disk before it is published. */
    public OutputTree durable() {
        return new OutputTree(destination, sources, force, true);
    }

    /**
     * Starts a publication, which keeps all other builds out until it is closed. What a killed build left is finished
     * or cleared away first; notes say so.
     *
     * @param planned every path of the new archive; what the last build wrote beyond them is removed
     * @throws DestinationRefusedException if the destination is busy, foreign or no place for an archive
     */
    public Publication begin(Set<OutputPath> planned, Diagnostics diagnostics) {
        Place place = safePlace();
        rules().requireOurs(place, force);
        BuildLock lock = BuildLock.take(place.workspace(), destination);
        try {
            place.recover(diagnostics);
            return new Publication(this, place, lock, planned, diagnostics);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * What the last build left, if it was made from the same inputs and stands untouched: then there is nothing to do.
     *
     * @param same whether these inputs are those of this build
     * @param diagnostics takes what that build found in the content
     */
    public Optional<Written> standing(Predicate<String> same, Diagnostics diagnostics) {
        Path root = safePlace().tree();
        Fingerprints fingerprints = force ? Fingerprints.NONE : FingerprintFile.read(root, new Diagnostics());
        if (fingerprints.inputs().filter(same).isEmpty()) {
            return Optional.empty();
        }
        PresentTree present = PresentTree.read(root, new Diagnostics());
        Set<OutputPath> files = present.manifest().files().keySet();
        if (!files.parallelStream().allMatch(present::standsAsWritten)) {
            return Optional.empty();
        }
        fingerprints.found().forEach(diagnostics::add);
        return Optional.of(new Written(0, files.size(), 0, 0));
    }

    /** Finishes what a build that was killed while it put files in place had begun; does nothing otherwise. */
    public void recover(Diagnostics diagnostics) {
        Place place = safePlace();
        if (place.interrupted()) {
            BuildLock lock = BuildLock.take(place.workspace(), destination);
            try {
                place.recover(diagnostics);
            } finally {
                lock.close();
            }
        }
    }

    private Place safePlace() {
        rules().requireSafe();
        return Place.of(DestinationRules.place(destination));
    }

    private DestinationRules rules() {
        return new DestinationRules(destination, sources, Path.of(System.getProperty("user.home")));
    }

    Path destination() {
        return destination;
    }

    boolean overwrites() {
        return force;
    }

    boolean isDurable() {
        return durable;
    }
}
