package dev.jianbao.release;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.release.log.Checkpoint;
import dev.jianbao.release.log.ReleaseLog;
import java.util.List;
import java.util.Optional;

/** Where in its own log a bag stands: it must be the newest release there. */
record LogPlace(ReleaseLog log, Diagnostics diagnostics) {
    static boolean isNewest(String digest, ReleaseLog log) {
        int size = log.entries().size();
        return size > 0
                && ReleaseEntry.parse(log.entries().get(size - 1))
                        .filter(entry -> entry.digest().equals(digest))
                        .isPresent();
    }

    /** What the log says of the release with this tag manifest; empty, and reported, unless it is the newest. */
    Optional<ReleaseEntry> find(String digest) {
        List<Optional<ReleaseEntry>> entries =
                log.entries().stream().map(ReleaseEntry::parse).toList();
        for (int at = entries.size() - 1; at >= 0; at--) {
            Optional<ReleaseEntry> entry =
                    entries.get(at).filter(each -> each.digest().equals(digest));
            if (entry.isPresent() && at == entries.size() - 1) {
                return entry;
            }
            if (entry.isPresent()) {
                report(Code.RELEASE_NOT_NEWEST, at + 1, entries.size());
                return Optional.empty();
            }
        }
        report(Code.RELEASE_NOT_IN_LOG);
        return Optional.empty();
    }

    private void report(Code code, Object... arguments) {
        diagnostics.report(code, SourceRange.ofFile(BagFiles.LOG + Checkpoint.NAME), arguments);
    }
}
