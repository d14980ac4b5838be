package dev.jianbao.output;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A change of a plain folder that is decided and complete, as a folder of files still to be put in place. Each step may
 * be done twice, and the manifest moves last, so a build killed anywhere in between is finished by the next.
 *
 * @param root the folder that holds the journal
 * @param tree the folder that readers see
 */
record Journal(Path root, Path tree) {
    /** Finishes what a killed build began, if the journal can be trusted, and says so. */
    void recover(Diagnostics diagnostics) {
        SourceRange where = SourceRange.ofFile(tree.toString());
        Optional<Manifest> after = ManifestFile.read(root, diagnostics);
        if (after.isPresent()) {
            Manifest before = ManifestFile.read(tree, diagnostics).orElse(Manifest.EMPTY);
            List<OutputPath> left = after.get().files().keySet().stream()
                    .filter(path -> Disk.exists(path.in(root)))
                    .toList();
            finish(before, after.get(), left);
            diagnostics.report(Code.BUILD_FINISHED, where);
        }
        Disk.deleteTree(root);
    }

    /** Puts the files in place, removes what is no longer wanted, and records the result. */
    void finish(Manifest before, Manifest after, Collection<OutputPath> files) {
        NavigableSet<OutputPath> removed = before.namesUnlike(after);
        Set<Path> folders = new HashSet<>();
        Map<String, Boolean> whole = new HashMap<>();
        boolean first = before.files().isEmpty();
        files.stream()
                .sorted(new PublishingOrder(before))
                .filter(path -> !first || !isInPlace(path, whole))
                .forEach(path -> put(path, removed, folders));
        removed.forEach(this::remove);
        Disk.makeFolders(Disk.folderOf(ManifestFile.in(tree)));
        if (Disk.exists(ManifestFile.stampsIn(root))) {
            Disk.rename(ManifestFile.stampsIn(root), ManifestFile.stampsIn(tree));
        }
        Disk.rename(ManifestFile.in(root), ManifestFile.in(tree));
        Disk.forceFolder(Disk.folderOf(ManifestFile.in(tree)));
        Disk.deleteTree(root);
    }

    /** Puts the outermost folder of a file in place as a whole, where there is none; {@code whole} says of which it is known. */
    private boolean isInPlace(OutputPath path, Map<String, Boolean> whole) {
        int slash = path.value().indexOf('/');
        return slash > 0
                && whole.computeIfAbsent(path.value().substring(0, slash), name -> {
                    boolean vacant = !Disk.exists(tree.resolve(name));
                    if (vacant) {
                        Disk.rename(root.resolve(name), tree.resolve(name));
                    }
                    return vacant;
                });
    }

    /** Puts one file in place; {@code folders} are those that hold a file put there before. */
    private void put(OutputPath path, NavigableSet<OutputPath> removed, Set<Path> folders) {
        Path target = path.in(tree);
        if (Disk.isFolder(target)) {
            below(path, removed).forEach(this::remove);
            Disk.deleteEmptyFolders(target);
        }
        if (folders.add(Disk.folderOf(target))) {
            path.above().stream().filter(removed::contains).forEach(this::remove);
            Disk.makeFolders(Disk.folderOf(target));
        }
        Disk.rename(path.in(root), target);
    }

    private static NavigableSet<OutputPath> below(OutputPath folder, NavigableSet<OutputPath> paths) {
        String prefix = folder.value() + "/";
        var below = new TreeSet<>(paths);
        below.removeIf(path -> !path.value().startsWith(prefix));
        return below;
    }

    /** Removes a file, if it still is one and no link leads to it, and the folders that this leaves empty. */
    private void remove(OutputPath path) {
        Path folder = tree;
        for (String part : path.folder().map(value -> value.split("/")).orElse(new String[0])) {
            folder = folder.resolve(part);
            if (!Disk.isFolder(folder)) {
                return;
            }
        }
        Path file = path.in(tree);
        if (Disk.attributes(file).filter(BasicFileAttributes::isRegularFile).isPresent()) {
            Disk.delete(file);
        }
        while (!folder.equals(tree) && deleteIfEmpty(folder)) {
            folder = Disk.folderOf(folder);
        }
    }

    private static boolean deleteIfEmpty(Path folder) {
        return Disk.with(folder, empty -> {
            try {
                return Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException inUse) {
                return false;
            }
        });
    }
}
