package dev.jianbao.output;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Makes a staged tree whole: what did not change, and what is not ours, comes over from the present tree, as a second
 * name of the same file where the file system allows it and as a copy elsewhere. Neither tree is ever written in place,
 * so sharing files does no harm.
 *
 * @param change the change that the tree makes
 * @param next the staged tree
 */
record TreeCompletion(Place.Change change, Path next) {
    void run() {
        Path present = change.present().root();
        for (OutputPath path : change.after().files().keySet()) {
            if (!change.staged().contains(path)) {
                bring(path.in(present), path.in(next));
            }
        }
        if (Disk.isFolder(present)) {
            Disk.with(present, root -> Files.walkFileTree(root, new Foreign(root)));
        }
    }

    private static void bring(Path from, Path to) {
        if (!Disk.isFolder(Disk.folderOf(to))) {
            Disk.makeFolders(Disk.folderOf(to));
        }
        Disk.with(to, target -> {
            try {
                return Files.createLink(target, from);
            } catch (FileAlreadyExistsException unexpected) {
                throw unexpected;
            } catch (FileSystemException | UnsupportedOperationException apart) {
                return Files.copy(from, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        });
    }

    /** Files that no build wrote. */
    private final class Foreign extends SimpleFileVisitor<Path> {
        private final Path root;

        Foreign(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root.resolve(PathRules.OWN_FOLDER))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String value = root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/");
            if (OutputPath.fault(value).isPresent() || isForeign(new OutputPath(value))) {
                bring(file, target(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isForeign(OutputPath path) {
            return !change.present().manifest().names(path) && !change.after().names(path);
        }

        private Path target(Path present) {
            return next.resolve(root.relativize(present));
        }
    }
}
