package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plain folder. New and changed files are staged inside its {@code .jianbao}, which is on the same file system even
 * where the folder is a mount point, and closed to other users, such as the web server's. The point of no return is one
 * rename of the staging folder to {@code journal}; from then on, this build or the next puts each file in place.
 */
record FolderPlace(Path tree) implements Place {
    @Override
    public Path workspace() {
        return tree.resolve(PathRules.OWN_FOLDER);
    }

    @Override
    public Path staging() {
        return workspace().resolve("staging");
    }

    private Path journal() {
        return workspace().resolve("journal");
    }

    @Override
    public boolean interrupted() {
        return Disk.exists(journal());
    }

    @Override
    public void recover(Diagnostics diagnostics) {
        Disk.deleteTree(staging());
        if (interrupted()) {
            new Journal(journal(), tree).recover(diagnostics);
        }
    }

    @Override
    public void openStaging() {
        Disk.makeFolders(workspace());
        boolean posix = tree.getFileSystem().supportedFileAttributeViews().contains("posix");
        Disk.with(
                staging(),
                folder -> posix
                        ? Files.createDirectory(
                                folder,
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                        : Files.createDirectory(folder));
    }

    @Override
    public void commit(Change change) {
        requireWritable(change);
        ManifestFile.write(change.after(), staging());
        Disk.forceFolder(staging());
        Disk.with(journal(), journal -> Files.move(staging(), journal, StandardCopyOption.ATOMIC_MOVE));
        Disk.forceFolder(workspace());
        new Journal(journal(), tree).finish(change.present().manifest(), change.after(), change.staged());
    }

    /** A folder that may not be written stops the build here, and not half-way through. */
    private void requireWritable(Change change) {
        Set<String> wanted = new HashSet<>();
        change.staged().forEach(path -> wanted.add(path.folder().orElse("")));
        change.removed().forEach(path -> wanted.add(path.folder().orElse("")));
        Set<Path> standing = new TreeSet<>();
        wanted.forEach(folder -> standing.add(tree.resolve(change.present().nearestFolder(folder))));
        for (Path folder : standing) {
            if (!Files.isWritable(folder)) {
                throw new UncheckedIOException(new AccessDeniedException(folder.toString()));
            }
        }
    }
}
