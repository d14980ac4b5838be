package dev.jianbao;

import dev.jianbao.release.Sealed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a release ended, or the verification of one.
 *
 * @param build how the build before it ended
 * @param seal what was sealed; empty if nothing was
 * @param reviewed what was looked at, and everything that was found
 */
public record SealingResult(BuildResult build, Optional<Seal> seal, Reviewed reviewed) {
    /**
     * A release that is sealed.
     *
     * @param number its place in the log, counted from 1
     * @param date the day on which it was sealed
     * @param files how many files the archive has
     * @param key the fingerprint of the key
     */
    public record Seal(int number, LocalDate date, int files, String key) {
        static Seal of(Sealed sealed) {
            return new Seal(sealed.number(), sealed.date(), sealed.files(), sealed.key());
        }
    }
}
