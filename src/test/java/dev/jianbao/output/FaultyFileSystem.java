package dev.jianbao.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The real file system behind a gate that is asked before each operation that changes anything, and before each that
 * only reads. A gate that throws is a fault of the disk; one that throws ever after is a process that died.
 */
final class FaultyFileSystem extends FileSystem {
    /** What is asked. */
    @FunctionalInterface
    interface Gate {
        void pass(String operation, Path path, boolean changes) throws IOException;
    }

    private final FileSystem real = FileSystems.getDefault();
    private final Provider provider = new Provider();
    private final Gate gate;

    FaultyFileSystem(Gate gate) {
        this.gate = gate;
    }

    /** A real path, reached through the gate. */
    Path behind(Path path) {
        return new Gated(path);
    }

    private static Path open(Path path) {
        if (path instanceof Gated gated) {
            return gated.path;
        }
        throw new ProviderMismatchException(path.toString());
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        List<Path> roots = new ArrayList<>();
        real.getRootDirectories().forEach(root -> roots.add(behind(root)));
        return roots;
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return behind(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }

    private final class Gated implements Path {
        private final Path path;

        Gated(Path path) {
            this.path = path;
        }

        private Path opened(Path other) {
            return other instanceof Gated gated ? gated.path : other;
        }

        private Path wrapped(Path other) {
            return other == null ? null : new Gated(other);
        }

        @Override
        public FileSystem getFileSystem() {
            return FaultyFileSystem.this;
        }

        @Override
        public boolean isAbsolute() {
            return path.isAbsolute();
        }

        @Override
        public Path getRoot() {
            return wrapped(path.getRoot());
        }

        @Override
        public Path getFileName() {
            return wrapped(path.getFileName());
        }

        @Override
        public Path getParent() {
            return wrapped(path.getParent());
        }

        @Override
        public int getNameCount() {
            return path.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return wrapped(path.getName(index));
        }

        @Override
        public Path subpath(int beginIndex, int endIndex) {
            return wrapped(path.subpath(beginIndex, endIndex));
        }

        @Override
        public boolean startsWith(Path other) {
            return path.startsWith(opened(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return path.endsWith(opened(other));
        }

        @Override
        public Path normalize() {
            return wrapped(path.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return wrapped(path.resolve(opened(other)));
        }

        @Override
        public Path relativize(Path other) {
            return wrapped(path.relativize(opened(other)));
        }

        @Override
        public URI toUri() {
            return path.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return wrapped(path.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            gate.pass("realpath", path, false);
            return wrapped(path.toRealPath(options));
        }

        @Override
        public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return path.compareTo(opened(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Gated gated && path.equals(gated.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    private final class Provider extends FileSystemProvider {
        private final FileSystemProvider behind = real.provider();

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            gate.pass("open", open(path), options.contains(StandardOpenOption.WRITE));
            return behind.newByteChannel(open(path), options, attributes);
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            gate.pass("open", open(path), options.contains(StandardOpenOption.WRITE));
            return behind.newFileChannel(open(path), options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            gate.pass("list", open(folder), false);
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(open(folder))) {
                stream.forEach(entry -> entries.add(FaultyFileSystem.this.behind(entry)));
            }
            return new DirectoryStream<>() {
                @Override
                public java.util.Iterator<Path> iterator() {
                    return entries.stream()
                            .filter(entry -> accepts(filter, entry))
                            .iterator();
                }

                @Override
                public void close() {}
            };
        }

        private static boolean accepts(DirectoryStream.Filter<? super Path> filter, Path entry) {
            try {
                return filter.accept(entry);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            gate.pass("mkdir", open(folder), true);
            behind.createDirectory(open(folder), attributes);
        }

        @Override
        public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
            gate.pass("symlink", open(link), true);
            behind.createSymbolicLink(open(link), open(target), attributes);
        }

        @Override
        public void createLink(Path link, Path existing) throws IOException {
            gate.pass("link", open(link), true);
            behind.createLink(open(link), open(existing));
        }

        @Override
        public Path readSymbolicLink(Path link) throws IOException {
            gate.pass("readlink", open(link), false);
            return FaultyFileSystem.this.behind(behind.readSymbolicLink(open(link)));
        }

        @Override
        public void delete(Path path) throws IOException {
            gate.pass("delete", open(path), true);
            behind.delete(open(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            gate.pass("copy", open(target), true);
            behind.copy(open(source), open(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            gate.pass("move", open(target), true);
            behind.move(open(source), open(target), options);
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return behind.isSameFile(open(path), open(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return behind.isHidden(open(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return behind.getFileStore(open(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            gate.pass(List.of(modes).contains(AccessMode.WRITE) ? "writable" : "access", open(path), false);
            behind.checkAccess(open(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return behind.getFileAttributeView(open(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            gate.pass("attributes", open(path), false);
            return behind.readAttributes(open(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            gate.pass("attributes", open(path), false);
            return behind.readAttributes(open(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            gate.pass("set", open(path), true);
            behind.setAttribute(open(path), attribute, value, options);
        }
    }
}
