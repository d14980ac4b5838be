package dev.jianbao.importers.apart;

import java.time.Duration;

/**
 * What reading one file may take.
 *
 * @param time from the start of the machine that reads it to its last word
 * @param megabytes of memory for objects
 */
public record Limits(Duration time, int megabytes) {
    /** Enough for a book of a thousand pages. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(90), 640);

    public Limits {
        if (time.isNegative() || time.isZero() || megabytes < 1) {
            throw new IllegalArgumentException("no limits: " + time + ", " + megabytes + " MB");
        }
    }
}
