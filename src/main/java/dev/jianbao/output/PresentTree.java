package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.sums.Checksums;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tree as it stands at the destination, and what the last build said of it. A file that still has the size and time
 * that the last build noted is taken at its word; any other is read and compared.
 */
final class PresentTree {
    private final Path root;
    private final Manifest manifest;
    private final boolean broken;
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

    private PresentTree(Path root, Manifest manifest, boolean broken) {
        this.root = root;
        this.manifest = manifest;
        this.broken = broken;
    }

    static PresentTree read(Path root, Diagnostics diagnostics) {
        Optional<Manifest> manifest = ManifestFile.read(root, diagnostics);
        boolean broken = manifest.isEmpty() && Disk.isFolder(root) && Disk.exists(ManifestFile.in(root));
        return new PresentTree(root, manifest.orElse(Manifest.EMPTY), broken);
    }

    Path root() {
        return root;
    }

    /** What the last build left; empty if there was none, or if its record cannot be trusted. */
    Manifest manifest() {
        return manifest;
    }

    /** Whether a build left this tree, but its record is broken: any file may be its work. */
    boolean recordIsBroken() {
        return broken;
    }

    /** What stands at a path, looking through real folders only: whatever a link leads to is not part of the tree. */
    Optional<BasicFileAttributes> standing(OutputPath path) {
        return inRealFolder(path) ? Disk.attributes(path.in(root)) : Optional.empty();
    }

    /** Whether the last build wrote this file and it was not touched since. */
    boolean standsAsWritten(OutputPath path) {
        Optional<Manifest.Entry> left = manifest.file(path);
        return left.isPresent()
                && standing(path).filter(now -> untouched(left.get(), now)).isPresent();
    }

    /** The file that stands in the artifact's place, if it has the same bytes. */
    Optional<Manifest.Entry> equal(Artifact artifact) throws IOException {
        OutputPath path = artifact.path();
        Optional<BasicFileAttributes> now = standing(path).filter(BasicFileAttributes::isRegularFile);
        if (now.isEmpty() || now.get().size() != artifact.size()) {
            return Optional.empty();
        }
        Checksums.Summed sum = Checksums.through(OutputStream.nullOutputStream());
        artifact.writeTo(sum.stream());
        String wanted = sum.sum();
        Optional<Manifest.Entry> left = manifest.file(path).filter(file -> untouched(file, now.get()));
        String present = left.isPresent() ? left.get().checksum() : Checksums.of(path.in(root));
        return present.equals(wanted)
                ? Optional.of(new Manifest.Entry(now.get().size(), wanted, Disk.modified(now.get())))
                : Optional.empty();
    }

    private static boolean untouched(Manifest.Entry left, BasicFileAttributes now) {
        return now.isRegularFile() && now.size() == left.size() && Disk.modified(now) == left.modified();
    }

    private boolean inRealFolder(OutputPath path) {
        return isRealFolder(path.folder().orElse(""));
    }

    private boolean isRealFolder(String folder) {
        Boolean known = folders.get(folder);
        if (known != null) {
            return known;
        }
        boolean real = (folder.isEmpty() || isRealFolder(above(folder))) && Disk.isFolder(root.resolve(folder));
        folders.put(folder, real);
        return real;
    }

    private static String above(String folder) {
        return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }

    /** A folder of the tree, or the one above it that stands; at last the root, which has no path. */
    String nearestFolder(String folder) {
        return folder.isEmpty() || isRealFolder(folder) ? folder : nearestFolder(above(folder));
    }
}
