package dev.jianbao.importers;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import java.nio.file.Path;

/** What a file says, for whoever wants to know and not to import it. */
public final class Transcript {
    private Transcript() {}

    /** Reads a file of any format that is read, under the same limits. */
    public static ImportResult of(Path file) {
        return Formats.standard().read(ForeignFile.read(file));
    }
}
