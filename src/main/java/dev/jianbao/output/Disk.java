package dev.jianbao.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disk, as publishing and sealing use it: trouble names the path, links are never followed, renames are atomic. */
public final class Disk {
    private Disk() {}

    /** Something done to a path. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Path path) throws IOException;
    }

    /** Does it; trouble names the path even where the system forgets to. */
    public static <T> T with(Path path, Work<T> work) {
        try {
            return work.on(path);
        } catch (IOException trouble) {
            throw new UncheckedIOException(path + ": " + trouble.getMessage(), trouble);
        }
    }

    /** What stands there, a link counting as itself. */
    static Optional<BasicFileAttributes> attributes(Path path) {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException trouble) {
            throw new UncheckedIOException(path + ": " + trouble.getMessage(), trouble);
        }
    }

    /** The folder that holds a path that has a name. */
    public static Path folderOf(Path path) {
        return Objects.requireNonNull(path.getParent(), () -> "no folder holds " + path);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean exists(Path path) {
        return attributes(path).isPresent();
    }

    static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    static void makeFolders(Path folder) {
        with(folder, Files::createDirectories);
    }

    /** Renames; between two file systems copies beside the target first, so that the target is never half a file. */
    static void rename(Path from, Path to) {
        with(to, target -> {
            try {
                return Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException apart) {
                Path beside = target.resolveSibling(".jianbao-moving");
                Files.copy(
                        from,
                        beside,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(from);
                return target;
            }
        });
    }

    static void delete(Path path) {
        with(path, Files::deleteIfExists);
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void deleteTree(Path folder) {
        if (!exists(folder)) {
            return;
        }
        with(
                folder,
                root -> Files.walkFileTree(root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
                            throws IOException {
                        if (trouble != null) {
                            throw trouble;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                }));
    }

    /** Deletes a folder that holds nothing but folders, if it is there. */
    static void deleteEmptyFolders(Path folder) {
        if (!isFolder(folder)) {
            return;
        }
        List<Path> folders = with(folder, root -> {
            try (Stream<Path> walk = Files.walk(root)) {
                return walk.sorted(Comparator.reverseOrder()).toList();
            }
        });
        folders.forEach(empty -> with(empty, path -> {
            if (!isFolder(path)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            Files.delete(path);
            return path;
        }));
    }

    /** Writes a file in one step, its folders with it, and hands it to the disk itself. */
    public static void write(Path file, byte[] bytes) {
        makeFolders(folderOf(file));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        with(fresh, path -> Files.write(path, bytes));
        force(fresh);
        rename(fresh, file);
        forceFolder(folderOf(file));
    }

    /** Hands what was written to a file to the disk itself. */
    public static void force(Path file) {
        with(file, forced -> {
            try (FileChannel channel = FileChannel.open(forced, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return forced;
        });
    }

    /** Hands the names in a folder, and in all below it, to the disk itself. */
    public static void forceFolders(Path folder) {
        List<Path> folders = with(folder, root -> {
            try (Stream<Path> walk = Files.walk(root)) {
                return walk.filter(Disk::isFolder).toList();
            }
        });
        folders.forEach(Disk::forceFolder);
    }

    /** Hands the names in a folder to the disk itself, where the system allows that a folder is opened. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows keeps folders to itself; its renames are written through.
        }
    }
}
