package dev.jianbao.diagnostics;

import java.nio.file.Path;
import java.util.Optional;

/** Where the lines come from that a report shows. */
@FunctionalInterface
public interface SourceLines {
    /**
     * One line without its end, or nothing where there is no such file or line.
     *
     * @param file the path below the site's root
     * @param line counted from 1
     */
    Optional<String> line(String file, int line);

    /** No lines: what is wrong is wrong with files as a whole. */
    static SourceLines none() {
        return (file, line) -> Optional.empty();
    }

    /** The lines of the files below a site's root. A file is read once as long as no other is asked for in between. */
    static SourceLines under(Path root) {
        return new FileLines(root);
    }
}
