package dev.jianbao.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every file below a folder. Links are never followed: whatever is neither a file nor a folder is kept apart, as odd.
 *
 * @param root the folder, which need not be there
 * @param paths the files, each by its path below the folder with {@code /} between its parts
 * @param odd links, pipes and the like
 */
record FileSet(Path root, SortedSet<String> paths, SortedSet<String> odd) {
    private static final int BUFFER = 1 << 16;
    private static final long LARGEST_READ = 1L << 28;

    /** Something done to a path. */
    @FunctionalInterface
    interface Work<T> {
        T on(Path path) throws IOException;
    }

    static FileSet below(Path root) {
        SortedSet<String> paths = new TreeSet<>();
        SortedSet<String> odd = new TreeSet<>();
        if (Files.isDirectory(root)) {
            with(
                    root,
                    folder -> Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            String path = folder.relativize(file)
                                    .toString()
                                    .replace(file.getFileSystem().getSeparator(), "/");
                            (attributes.isRegularFile() ? paths : odd).add(path);
                            return FileVisitResult.CONTINUE;
                        }
                    }));
        }
        return new FileSet(root, paths, odd);
    }

    static <T> T with(Path path, Work<T> work) {
        try {
            return work.on(path);
        } catch (IOException trouble) {
            throw new UncheckedIOException(path + ": " + trouble.getMessage(), trouble);
        }
    }

    /** What a file holds; nothing of one that is larger than any that is written here. */
    byte[] bytes(String path) {
        return with(root.resolve(path), file -> {
            if (Files.size(file) > LARGEST_READ) {
                return new byte[0];
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return in.readAllBytes();
            }
        });
    }

    /** SHA-256 of a file, in hexadecimal digits. */
    String digest(String path) {
        return with(root.resolve(path), file -> {
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return digest(in);
            }
        });
    }

    static String digest(InputStream in) throws IOException {
        MessageDigest digest = BagFiles.sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(BagFiles.sha256().digest(bytes));
    }

    void delete(String path) {
        with(root.resolve(path), Files::deleteIfExists);
    }

    /** Writes a file in one step, its folders with it, and hands it to the disk. */
    static void write(Path file, byte[] bytes) {
        with(file, target -> {
            Path folder = Objects.requireNonNull(target.getParent());
            Files.createDirectories(folder);
            Path fresh = target.resolveSibling(target.getFileName() + ".new");
            Files.write(fresh, bytes);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void deleteTree(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
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
}
