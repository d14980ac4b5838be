package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A symbolic link. Each build that changes anything makes a whole new tree in a hidden folder beside the link, numbered
 * from 1, and swaps the link in one rename: a reader sees the old site or the new one. The tree before the present one
 * is kept for readers who are still in it, and for going back by hand; older ones are removed.
 */
record LinkPlace(Path link) implements Place {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    @Override
    public Path tree() {
        return Disk.with(link, path -> {
            try {
                return path.toRealPath();
            } catch (NoSuchFileException dangling) {
                return path.resolveSibling(Files.readSymbolicLink(path)).normalize();
            }
        });
    }

    @Override
    public Path workspace() {
        return link.resolveSibling("." + link.getFileName() + PathRules.OWN_FOLDER);
    }

    @Override
    public Path staging() {
        return workspace().resolve(String.valueOf(number() + 1));
    }

    @Override
    public boolean interrupted() {
        return false; // a killed build leaves a tree that nobody sees
    }

    @Override
    public void recover(Diagnostics diagnostics) {
        sweep();
    }

    @Override
    public void openStaging() {
        Disk.makeFolders(staging());
    }

    @Override
    public void commit(Change change) {
        Path next = staging();
        new TreeCompletion(change, next).run();
        ManifestFile.write(change.after(), next);
        Disk.forceFolder(next);
        swap(next);
        sweep();
    }

    private void swap(Path next) {
        Path fresh = workspace().resolve("next");
        Disk.delete(fresh);
        Path target = Disk.folderOf(link).relativize(next);
        Disk.with(fresh, path -> Files.createSymbolicLink(path, target));
        Disk.rename(fresh, link);
        Disk.forceFolder(Disk.folderOf(link));
    }

    /** The number of the present tree; 0 if it is not one of ours. */
    private int number() {
        Path tree = tree();
        String name = tree.getFileName() == null ? "" : tree.getFileName().toString();
        return NUMBER.matcher(name).matches() && inWorkspace(tree) ? Integer.parseInt(name) : 0;
    }

    private boolean inWorkspace(Path tree) {
        return Files.isDirectory(workspace(), LinkOption.NOFOLLOW_LINKS)
                && Disk.with(workspace(), Path::toRealPath).equals(tree.getParent());
    }

    /** Removes all of our trees but the present one and the one before it. */
    private void sweep() {
        var numbers = new TreeSet<Integer>();
        Disk.with(workspace(), folder -> numbers.addAll(numbers(folder)));
        int present = number();
        Integer before = numbers.lower(present);
        for (int number : numbers) {
            if (number != present && (before == null || number != before)) {
                Disk.deleteTree(workspace().resolve(String.valueOf(number)));
            }
        }
    }

    private static TreeSet<Integer> numbers(Path folder) throws IOException {
        var numbers = new TreeSet<Integer>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (NUMBER.matcher(name).matches()) {
                    numbers.add(Integer.parseInt(name));
                }
            }
        }
        return numbers;
    }
}
