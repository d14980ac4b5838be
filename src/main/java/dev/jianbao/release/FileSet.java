package dev.jianbao.release;

import dev.jianbao.output.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every file below a folder. Links are never followed: whatever is neither a file nor a folder is kept apart, as odd.
 *
 * @param root the folder, which need not be there
 * @param paths the files, each by its path below the folder with {@code /} between its parts
 * @param odd links, pipes and the like
 * @param hollow folders with nothing in them
 */
record FileSet(Path root, SortedSet<String> paths, SortedSet<String> odd, SortedSet<String> hollow) {
    private static final int BUFFER = 1 << 16;
    private static final long LARGEST_READ = 1L << 28;

    static FileSet below(Path root) {
        SortedSet<String> paths = new TreeSet<>();
        SortedSet<String> odd = new TreeSet<>();
        SortedSet<String> hollow = new TreeSet<>();
        if (Files.isDirectory(root)) {
            Disk.with(
                    root,
                    folder -> Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                            hollow.remove(
                                    path(folder, folder.relativize(entered).getParent()));
                            hollow.add(path(folder, folder.relativize(entered)));
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            Path below = folder.relativize(file);
                            (attributes.isRegularFile() ? paths : odd).add(path(folder, below));
                            hollow.remove(path(folder, below.getParent()));
                            return FileVisitResult.CONTINUE;
                        }
                    }));
        }
        hollow.remove("");
        return new FileSet(root, paths, odd, hollow);
    }

    private static String path(Path folder, @Nullable Path below) {
        return below == null
                ? ""
                : below.toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    /** What a file holds; nothing of one that is larger than any that is written here. */
    byte[] bytes(String path) {
        return Disk.with(root.resolve(path), file -> {
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
        return Disk.with(root.resolve(path), file -> {
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
        Disk.with(root.resolve(path), Files::deleteIfExists);
    }
}
