package dev.jianbao.archive.original;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.check.Check;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Original;
import dev.jianbao.source.Sha256;
import dev.jianbao.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The originals that are published are there, and are the very files from which their documents were imported. What was once summed
 * up is not read again while the file stays as it is.
 */
public final class Originals implements Check {
    /** The largest file that is published, in bytes. */
    private static final long LARGEST = 64 << 20;

    private static final long MEGA = 1 << 20;

    private final Path root;
    private final Map<Stamp, String> digests = new ConcurrentHashMap<>();

    /** What the file system says of a file, which changes whenever it is written. */
    private record Stamp(String path, long size, Object modified, Object identity) {}

    /** @param root of the site */
    public Originals(Path root) {
        this.root = root;
    }

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        List<Original> originals = archive.documents().originals();
        SourceTree kept = SourceTree.scan(root, Original.FOLDER, diagnostics);
        originals.parallelStream()
                .filter(each -> kept.has(each.file()) && isSmall(each))
                .forEach(this::digest);
        originals.forEach(each -> judge(each, kept, diagnostics));
    }

    private void judge(Original original, SourceTree kept, Diagnostics diagnostics) {
        if (!kept.has(original.file())) {
            diagnostics.report(Code.ORIGINAL_MISSING, original.range(), original.file());
        } else if (!isSmall(original)) {
            diagnostics.report(Code.ORIGINAL_TOO_LARGE, original.range(), original.file(), LARGEST / MEGA);
        } else if (!digest(original).equals(original.digest())) {
            diagnostics.report(Code.ORIGINAL_ALTERED, original.range(), original.file());
        }
    }

    private boolean isSmall(Original original) {
        return stamp(original).size() <= LARGEST;
    }

    private String digest(Original original) {
        return digests.computeIfAbsent(stamp(original), any -> {
            try {
                return Sha256.of(root.resolve(original.file()));
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + original.file(), failure);
            }
        });
    }

    private Stamp stamp(Original original) {
        try {
            BasicFileAttributes read = Files.readAttributes(root.resolve(original.file()), BasicFileAttributes.class);
            return new Stamp(original.file(), read.size(), read.lastModifiedTime(), String.valueOf(read.fileKey()));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + original.file(), failure);
        }
    }
}
