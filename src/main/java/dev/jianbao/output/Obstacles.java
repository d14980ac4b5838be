package dev.jianbao.output;

import dev.jianbao.diagnostics.Code;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands in the way of a change and is not ours to remove. Asked before the point of no return, so that a file put
 * there by hand stops a build and not half of one.
 */
final class Obstacles {
    private final Place.Change change;
    private final boolean overwrite;

    /** Of each folder whether a file stands in its place, or in that of one above it. */
    private final Map<String, Boolean> barredFolders = new ConcurrentHashMap<>();

    /** With {@code overwrite}, a foreign file gives way to a planned one of the same path. */
    Obstacles(Place.Change change, boolean overwrite) {
        this.change = change;
        this.overwrite = overwrite;
    }

    /** Refuses the destination, naming the first of what is in the way. */
    void requireNone(Path destination) {
        List<OutputPath> barred =
                change.staged().parallelStream().filter(this::isBarred).toList();
        if (!barred.isEmpty()) {
            throw new DestinationRefusedException(
                    Code.DESTINATION_OBSTRUCTED, destination, barred.get(0), String.valueOf(barred.size()));
        }
    }

    private boolean isBarred(OutputPath path) {
        Optional<BasicFileAttributes> now = change.present().standing(path);
        if (now.isEmpty()) {
            String folder = path.folder().orElse("");
            return barredFolders.computeIfAbsent(folder, any -> isBarredAbove(path));
        }
        if (now.get().isDirectory()) {
            return holdsForeign(path);
        }
        return !overwrite && !change.present().manifest().names(path);
    }

    private boolean isBarredAbove(OutputPath path) {
        for (OutputPath above : path.above()) {
            Optional<BasicFileAttributes> now = change.present().standing(above);
            if (now.isPresent() && !now.get().isDirectory()) {
                return !now.get().isRegularFile() || !change.removed().contains(above);
            }
        }
        return false;
    }

    private boolean holdsForeign(OutputPath folder) {
        boolean[] found = {false};
        Path root = change.present().root();
        Disk.with(
                folder.in(root),
                top -> Files.walkFileTree(top, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        String value = root.relativize(file)
                                .toString()
                                .replace(root.getFileSystem().getSeparator(), "/");
                        boolean ours = attributes.isRegularFile()
                                && OutputPath.fault(value).isEmpty()
                                && change.removed().contains(new OutputPath(value));
                        found[0] |= !ours;
                        return ours ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                    }
                }));
        return found[0];
    }
}
