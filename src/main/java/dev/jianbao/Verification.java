package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.release.BagVerifier;
import dev.jianbao.release.key.VerifyingKey;
import java.nio.file.Path;
import java.util.Optional;

/** Verifies a release with nothing but the office's public key. */
public final class Verification {
    private final Path bag;
    private final Path key;
    private final Optional<Path> checkpoint;

    /** @param checkpoint a checkpoint of the same log from an earlier day, if one was kept */
    public Verification(Path bag, Path key, Optional<Path> checkpoint) {
        this.bag = bag;
        this.key = key;
        this.checkpoint = checkpoint;
    }

    /** What was sealed; empty if anything is not as it was, which is then reported with its path below the bag. */
    public Optional<SealingResult.Seal> run(Diagnostics diagnostics) {
        return VerifyingKey.read(key, diagnostics)
                .flatMap(office -> new BagVerifier(bag, office, diagnostics).verify(checkpoint))
                .map(SealingResult.Seal::of);
    }
}
