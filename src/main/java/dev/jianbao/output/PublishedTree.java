package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.sums.Checksums;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What the last build left at a destination, for reading. Files that others put there are no part of it. */
public final class PublishedTree {
    private final Path root;
    private final Manifest manifest;

    private PublishedTree(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    /** The tree at a destination; empty if no build has published there, or its record cannot be trusted. */
    public static Optional<PublishedTree> at(Path destination, Diagnostics diagnostics) {
        if (!Files.isDirectory(destination)) {
            return Optional.empty();
        }
        Path root = Place.of(DestinationRules.place(destination)).tree();
        return ManifestFile.read(root, diagnostics).map(manifest -> new PublishedTree(root, manifest));
    }

    public NavigableSet<OutputPath> paths() {
        return new TreeSet<>(manifest.files().keySet());
    }

    /** Whether a copy of a file holds what was built. */
    public boolean built(OutputPath path, Path copy) throws IOException {
        return manifest.file(path)
                .orElseThrow(() -> new IllegalArgumentException("no file " + path))
                .checksum()
                .equals(Checksums.of(copy));
    }

    /** Opens a file. What it holds now may differ from what was built: ask {@link #built}. */
    public InputStream open(OutputPath path) throws IOException {
        return Files.newInputStream(path.in(root), LinkOption.NOFOLLOW_LINKS);
    }
}
