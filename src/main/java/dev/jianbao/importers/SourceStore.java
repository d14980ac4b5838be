package dev.jianbao.importers;

import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.Manuscript;
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
        return FOLDER + "/" + original.sha256().substring(0, DIGITS) + "-" + safe(original.name());
    }

    /** Keeps the pictures that an original holds in a folder beside it, as it names them. */
    static void storePictures(Path root, String path, Manuscript manuscript) {
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Figure figure) {
                figure.picture()
                        .content()
                        .ifPresent(content -> storePicture(root.resolve(path + ".pictures"), figure, content));
            }
        }
    }

    private static void storePicture(Path folder, Block.Figure figure, byte[] content) {
        String name = safe(figure.picture().name());
        Path target =
                folder.resolve(name.isBlank() ? String.valueOf(figure.extent().start()) : name);
        try {
            Files.createDirectories(folder);
            Files.write(target, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + target, e);
        }
    }

    /** A name without what a path could be made of. */
    private static String safe(String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return safe.startsWith(".") ? "_" + safe : safe;
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
