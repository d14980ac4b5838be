package dev.jianbao.output;

import dev.jianbao.output.sums.Checksums;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** New and changed files, written complete beside the present ones, where no reader looks. Safe for several threads. */
final class Staging {
    private final Path root;
    private final boolean durable;
    private final Set<OutputPath> files = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    Staging(Path root, boolean durable) {
        this.root = root;
        this.durable = durable;
    }

    Path root() {
        return root;
    }

    NavigableSet<OutputPath> files() {
        return new TreeSet<>(files);
    }

    Manifest.Entry write(Artifact artifact) throws IOException {
        Path file = artifact.path().in(root);
        Path folder = Disk.folderOf(file);
        if (!folders.contains(folder)) {
            Disk.makeFolders(folder);
            folders.add(folder);
        }
        files.add(artifact.path());
        String checksum;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Checksums.Summed out = Checksums.through(Channels.newOutputStream(channel));
            artifact.writeTo(out.stream());
            checksum = out.sum();
            if (durable) {
                channel.force(true);
            }
        }
        var written = Disk.attributes(file).orElseThrow();
        return new Manifest.Entry(written.size(), checksum, Disk.modified(written));
    }
}
