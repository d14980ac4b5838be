package dev.jianbao.importers;

import dev.jianbao.importers.manuscript.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps originals beside the content, each under the beginning of its digest. */
final class SourceStore {
    private static final String FOLDER = "sources";
    private static final int DIGITS = 12;

    private SourceStore() {}

    /** Where an original is kept, below the site's root. */
    static String path(Original original) {
        String name = original.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return FOLDER + "/" + original.sha256().substring(0, DIGITS) + "-" + name;
    }

    static void store(Path root, Path file, String path) {
        Path target = root.resolve(path);
        try {
            Files.createDirectories(target.getParent());
            if (!Files.exists(target)) {
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file + " as " + target, e);
        }
    }
}
