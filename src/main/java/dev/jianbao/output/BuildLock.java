package dev.jianbao.output;

import dev.jianbao.diagnostics.Code;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two builds apart, of one process or of two. The system lets go of it when the process ends, however it ends; the
 * empty file stays, because deleting it would let two builds lock two files of one name.
 */
final class BuildLock implements AutoCloseable {
    /**
     * The files locked by this process. POSIX drops a process's lock as soon as it closes any channel to the file, so a
     * second build in the same process must be turned away before it opens one.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock at once or refuses the destination as busy. */
    static BuildLock take(Path workspace, Path destination) {
        Disk.makeFolders(workspace);
        Path file = Disk.with(workspace, Path::toRealPath).resolve("lock");
        Optional<FileChannel> channel = Optional.empty();
        if (HELD.add(file)) {
            try {
                channel = Disk.with(file, BuildLock::locked);
            } finally {
                if (channel.isEmpty()) {
                    HELD.remove(file);
                }
            }
        }
        return channel.map(open -> new BuildLock(file, open))
                .orElseThrow(() -> new DestinationRefusedException(Code.DESTINATION_BUSY, destination));
    }

    private static Optional<FileChannel> locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(channel) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            Disk.with(file, path -> {
                channel.close();
                return path;
            });
        } finally {
            HELD.remove(file);
        }
    }
}
