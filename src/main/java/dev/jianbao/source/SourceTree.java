package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files below one folder of a site, mostly its {@code content}, by their paths below the site's root, such as
 * {@code content/site.yaml}. Hidden files are passed over; symbolic links are refused and never followed.
 */
public final class SourceTree {
    /** The folder of a site that holds what its authors wrote. */
    public static final String CONTENT = "content";

    /** No files at all. */
    public static final SourceTree NONE = holding(Map.of());

    private final Path root;
    private final NavigableSet<String> paths;
    private final Inspection inspection;
    private final Map<String, byte[]> held;

    private SourceTree(Path root, NavigableSet<String> paths, Inspection inspection, Map<String, byte[]> held) {
        this.root = root;
        this.paths = paths;
        this.inspection = inspection;
        this.held = held;
    }

    private SourceTree(Path root, NavigableSet<String> paths) {
        this(root, paths, Inspection.NONE, Map.of());
    }

    /** Files that are nowhere on the disk, such as earlier versions, by their paths. */
    public static SourceTree holding(Map<String, byte[]> files) {
        return new SourceTree(Path.of(""), new TreeSet<>(files.keySet()), Inspection.NONE, Map.copyOf(files));
    }

    /**
     * Lists the content of a site.
     *
     * @param root the site's root, the folder that holds {@code content}
     */
    public static SourceTree scan(Path root, Diagnostics diagnostics) {
        return scan(root, CONTENT, diagnostics);
    }

    /** Lists another folder of a site, such as {@code templates}. One that is not there has no files. */
    public static SourceTree scan(Path root, String folder, Diagnostics diagnostics) {
        NavigableSet<String> paths = new TreeSet<>();
        Path top = root.resolve(folder);
        if (!Files.isDirectory(top)) {
            return new SourceTree(root, paths);
        }
        try {
            Files.walkFileTree(top, new Listing(root, paths, diagnostics));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + top, failure);
        }
        return new SourceTree(root, paths);
    }

    /** The same files, each inspected as it is read. */
    public SourceTree inspectedBy(Inspection other) {
        return new SourceTree(root, paths, other, held);
    }

    /** All paths below a folder, in order. {@code folder} ends without a slash. */
    public SortedSet<String> under(String folder) {
        return paths.subSet(folder + "/", folder + "0");
    }

    public SortedSet<String> all() {
        return paths;
    }

    public boolean has(String path) {
        return paths.contains(path);
    }

    /** Where a path lies on this machine. */
    public Path locate(String path) {
        return root.resolve(path);
    }

    /** The text of a file; empty, and reported, where it cannot be read as text. */
    public Optional<SourceFile> read(String path, Diagnostics diagnostics) {
        try {
            byte[] kept = held.get(path);
            long size = kept != null ? kept.length : Files.size(locate(path));
            if (size > SourceFile.LARGEST) {
                diagnostics.report(Code.FILE_TOO_LARGE, SourceRange.ofFile(path), size, SourceFile.LARGEST);
                return Optional.empty();
            }
            byte[] bytes = kept != null ? kept : Files.readAllBytes(locate(path));
            Optional<SourceFile> file = SourceFile.decode(path, bytes, diagnostics);
            file.ifPresent(read -> inspection.inspect(read, diagnostics));
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    private static final class Listing extends SimpleFileVisitor<Path> {
        private final Path root;
        private final NavigableSet<String> paths;
        private final Diagnostics diagnostics;

        Listing(Path root, NavigableSet<String> paths, Diagnostics diagnostics) {
            this.root = root;
            this.paths = paths;
            this.diagnostics = diagnostics;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (attributes.isSymbolicLink()) {
                diagnostics.report(Code.SYMBOLIC_LINK, SourceRange.ofFile(path));
            } else if (attributes.isOther()) {
                diagnostics.report(Code.NO_FILE, SourceRange.ofFile(path));
            } else if (attributes.isRegularFile() && !isHidden(file)) {
                paths.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
