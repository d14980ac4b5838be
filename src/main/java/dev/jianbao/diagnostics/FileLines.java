package dev.jianbao.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Lines from disk, for show: whatever cannot be read has no lines, and bytes that are not UTF-8 become U+FFFD. Lines end
 * where the readers of sources end them.
 */
final class FileLines implements SourceLines {
    private static final long LARGEST = 16 << 20;

    private final Path root;
    private String file = "";
    private List<String> lines = List.of();

    FileLines(Path root) {
        this.root = root;
    }

    @Override
    public Optional<String> line(String wanted, int line) {
        if (!wanted.equals(file)) {
            lines = read(wanted);
            file = wanted;
        }
        return line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
    }

    private List<String> read(String wanted) {
        try {
            Path path = root.resolve(wanted).normalize();
            if (!path.startsWith(root.normalize())) {
                return List.of(); // such as a key, which nobody wants to see quoted
            }
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > LARGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
