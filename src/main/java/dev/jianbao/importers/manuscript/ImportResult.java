package dev.jianbao.importers.manuscript;

import java.util.List;

/** What came of reading a file: a manuscript, or a refusal. */
public sealed interface ImportResult {
    /** The file could be read. */
    record Read(Manuscript manuscript) implements ImportResult {}

    /**
     * The file could not be read, and nothing of it was.
     *
     * @param refusal why
     * @param details what its message names, in order
     */
    record Refused(Refusal refusal, List<String> details) implements ImportResult {
        public Refused {
            details = List.copyOf(details);
        }
    }

    static ImportResult refused(Refusal refusal, String... details) {
        return new Refused(refusal, List.of(details));
    }
}
