package dev.jianbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Lays the files of one folder over those of another. A file whose name ends in {@code .absent} takes one away. */
final class Overlay {
    private static final String ABSENT = ".absent";

    private Overlay() {}

    static Path of(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (target.toString().endsWith(ABSENT)) {
                    String name = target.getFileName().toString();
                    Files.deleteIfExists(target.resolveSibling(name.substring(0, name.length() - ABSENT.length())));
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return to;
    }
}
