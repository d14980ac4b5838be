package dev.jianbao.release;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.output.Disk;
import dev.jianbao.release.key.VerifyingKey;
import dev.jianbao.release.log.Checkpoint;
import dev.jianbao.release.log.ReleaseLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What a log is compared with: a checkpoint that whoever verifies has kept from before. */
record KeptCheckpoint(Optional<Path> file, VerifyingKey key, Diagnostics diagnostics) {
    void compare(ReleaseLog log) {
        if (file.isEmpty()) {
            report(Code.NO_CHECKPOINT_KEPT);
            return;
        }
        byte[] note = Disk.with(file.get(), Files::readAllBytes);
        Optional<Checkpoint> kept = Checkpoint.verified(note, key);
        if (kept.isEmpty()) {
            diagnostics.report(
                    Code.NOT_A_CHECKPOINT, SourceRange.ofFile(file.get().toString()));
            return;
        }
        kept.ifPresent(checkpoint -> compare(log, checkpoint));
    }

    private void compare(ReleaseLog log, Checkpoint kept) {
        int size = log.entries().size();
        if (!log.origin().equals(kept.origin())) {
            report(Code.LOG_FORKED, kept.size());
        } else if (size < kept.size()) {
            report(Code.RELEASE_REPLAYED, size, kept.size());
        } else if (!Arrays.equals(log.root(kept.size()), kept.root())) {
            report(Code.LOG_FORKED, kept.size());
        }
    }

    private void report(Code code, Object... arguments) {
        diagnostics.report(code, SourceRange.ofFile(BagFiles.LOG + Checkpoint.NAME), arguments);
    }
}
