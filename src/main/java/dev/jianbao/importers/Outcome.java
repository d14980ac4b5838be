package dev.jianbao.importers;

import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.manuscript.ImportResult;
import java.nio.file.Path;
import java.util.List;

/** What came of one file. */
public sealed interface Outcome {
    Path file();

    /** It was read; its documents are written when the run is finished. */
    record Imported(Path file, Account account) implements Outcome {}

    /** It could not be read. */
    record Refused(Path file, ImportResult.Refused refusal) implements Outcome {}

    /** It could be read, and the site has files where its own would be; nothing of it is written. */
    record InTheWay(Path file, Account account, List<String> paths) implements Outcome {
        public InTheWay {
            paths = List.copyOf(paths);
        }
    }
}
